using Enrichment.Analysis;
using Enrichment.Corrections;

namespace Enrichment.Pipeline;

/// <summary>
/// Runs the last stage and then applies the editors' corrections to the complete document. It works in the same way with every provider.
/// </summary>
/// <param name="last">The last stage.</param>
/// <param name="corrections">The corrections.</param>
internal sealed class CorrectEntities(IStage last, CorrectionList corrections) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => last.Stage;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An earlier stage has not run.</exception>
    public async ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var finished = await last.RunAsync(document, cancellationToken).ConfigureAwait(false);
        if (finished.Sentiment is not { } sentiment)
            throw new InvalidOperationException($"Stage {Stage} needs the sentiment of '{document.Name}'; run {Stage.Sentiment} first.");
        var corrected = EntityCorrector.Apply(
            finished.Name, new(finished.GetEntities(Stage), sentiment, finished.Claims!, finished.Disputes!, []), corrections);
        return finished with
        {
            Entities = corrected.Entities,
            Sentiment = corrected.Sentiment,
            Claims = corrected.Claims,
            Disputes = corrected.Disputes,
            Warnings = [.. finished.Warnings, .. corrected.Warnings],
        };
    }
}
