using Enrichment.Analysis;
using Enrichment.Claims.Detection;

namespace Enrichment.Pipeline;

/// <summary>Adds the claims, and removes the encoding. It works in the same way with every provider.</summary>
public sealed class FlagClaims : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Claims;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><see cref="AddEntities"/> has not run.</exception>
    public ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var article = document.Tokenize(cancellationToken);
        var analysis = ClaimDetector.Detect(article, document.GetEntities(Stage), cancellationToken);
        return ValueTask.FromResult(document.WithWarnings(Stage, analysis.Warnings) with
        {
            Claims = analysis.Claims,
            Flags = analysis.Flags,
            Encoding = null,
        });
    }
}
