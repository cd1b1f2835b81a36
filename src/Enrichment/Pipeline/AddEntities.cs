using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;

namespace Enrichment.Pipeline;

/// <summary>First stage: names, dates and quantities. Where the recognizer can tell a sentence's language and reading could not, the article says it from here on.</summary>
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
            Quantities = QuantityRecognizer.Recognize(article, [.. dates, .. AddressRecognizer.Phones(article.Article)]),
        };
    }
}
