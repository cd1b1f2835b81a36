using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;

namespace Enrichment.Pipeline;

/// <summary>First stage: names, dates and quantities.</summary>
/// <param name="recognizer">Finds the names.</param>
public sealed class AddEntities(IEntityRecognizer recognizer) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Entities;

    /// <inheritdoc/>
    public async ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var article = document.Article;
        var recognition = await recognizer.RecognizeAsync(article, cancellationToken).ConfigureAwait(false);
        var dates = DateRecognizer.Recognize(article);
        return document.WithWarnings(Stage, recognition.Warnings) with
        {
            Entities = EntityGrouper.Group(article, recognition.Names),
            Dates = dates,
            Quantities = QuantityRecognizer.Recognize(article, dates),
        };
    }
}
