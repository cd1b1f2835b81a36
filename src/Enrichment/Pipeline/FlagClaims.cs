using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Detection;

namespace Enrichment.Pipeline;

/// <summary>Third stage: who claims what. The same whichever provider runs.</summary>
public sealed class FlagClaims : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Claims;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The document has not been through <see cref="AddEntities"/>.</exception>
    public ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var analysis = ClaimDetector.Detect(TokenizedArticle.Create(document.Article), document.NamedEntities(Stage));
        return ValueTask.FromResult(document.WithWarnings(Stage, analysis.Warnings) with
        {
            Claims = analysis.Claims,
            Flags = analysis.Flags,
        });
    }
}
