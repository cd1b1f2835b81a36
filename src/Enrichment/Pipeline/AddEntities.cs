using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;

namespace Enrichment.Pipeline;

/// <summary>Adds names, dates and quantities, and the languages that only the recognizer can identify.</summary>
/// <param name="recognizer">Finds the names.</param>
public sealed class AddEntities(IEntityRecognizer recognizer) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Entities;

    /// <inheritdoc/>
    public async ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var received = TokenizedArticle.Create(document.Article);
        var recognition = await recognizer.RecognizeAsync(received, cancellationToken).ConfigureAwait(false);
        var article = received with { Article = document.Article.WithLanguages(recognition.Languages) };
        var dates = DateRecognizer.Recognize(article);
        return document.WithWarnings(Stage, recognition.Warnings).WithAnalyses(recognition.Analyses) with
        {
            Article = article.Article,
            Entities = EntityGrouper.Group(article, recognition.Names),
            Dates = dates,
            Quantities = QuantityRecognizer.Recognize(article, [.. dates, .. AddressRecognizer.RecognizePhones(article.Article)]),
        };
    }
}
