using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Pipeline.Voices;
using Enrichment.Syntax;

namespace Enrichment.Pipeline;

/// <summary>
/// Adds the claims, separates the sentiment of their sources from that of the article, and removes the encoding. It works in the same way
/// with every provider.
/// </summary>
/// <param name="parser">Parses the sentences; null if claims are found without syntax.</param>
/// <param name="options">Which claims are kept; null keeps all.</param>
public sealed class FlagClaims(IParser? parser, ClaimOptions? options = null) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Claims;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><see cref="AddEntities"/> has not run.</exception>
    public ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var article = document.Tokenize(cancellationToken);
        var entities = document.GetEntities(Stage);
        var trees = parser?.Parse(article, cancellationToken);
        var analysis = ClaimDetector.Detect(article, entities, trees, document.Dates, options, cancellationToken);
        return ValueTask.FromResult(document.WithWarnings(Stage, analysis.Warnings) with
        {
            Sentiment = document.Sentiment is { } sentiment ? VoiceSeparator.Separate(sentiment, analysis.Claims) : null,
            Claims = analysis.Claims,
            Disputes = analysis.Disputes,
            Flags = analysis.Flags,
            Encoding = null,
        });
    }
}
