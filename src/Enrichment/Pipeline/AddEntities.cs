using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;
using Enrichment.Text;

namespace Enrichment.Pipeline;

/// <summary>
/// Adds names, dates and quantities, the languages that only the recognizer can identify, and the encoding. An encoding that exceeds its
/// limits is left out: the later stages compute its values again.
/// </summary>
/// <param name="recognizer">Finds the names.</param>
public sealed class AddEntities(IEntityRecognizer recognizer) : IStage
{
    /// <inheritdoc/>
    public Stage Stage => Stage.Entities;

    /// <inheritdoc/>
    public async ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken)
    {
        var received = TokenizedArticle.Create(document.Article, cancellationToken);
        var recognition = await recognizer.RecognizeAsync(received, cancellationToken).ConfigureAwait(false);
        var article = received with { Article = document.Article.WithLanguages(recognition.Languages) };
        cancellationToken.ThrowIfCancellationRequested();
        var mentions = Apply(AnnotationKind.Mentions, EntityGrouper.FindMentions(article, recognition.Names), article);
        cancellationToken.ThrowIfCancellationRequested();
        var entities = Apply(AnnotationKind.Entities, EntityGrouper.GroupMentions(article, mentions.Kept), article);
        var allDates = DateRecognizer.Recognize(article, cancellationToken);
        var dates = Apply(AnnotationKind.Dates, allDates, article);
        IReadOnlyList<ISpan> taken = [.. allDates, .. AddressRecognizer.RecognizePhones(article.Article)];
        var quantities = Apply(AnnotationKind.Quantities, QuantityRecognizer.Recognize(article, taken, cancellationToken), article);
        IReadOnlyList<Warning> warnings =
            [.. recognition.Warnings, .. mentions.Warnings, .. entities.Warnings, .. dates.Warnings, .. quantities.Warnings];
        return document.WithWarnings(Stage, warnings).WithAnalyses(recognition.Analyses) with
        {
            Article = article.Article,
            Entities = entities.Kept,
            Dates = dates.Kept,
            Quantities = quantities.Kept,
            Encoding = recognition.Encoding is { } encoding && encoding.IsWithinLimits(article.Text.Length) ? encoding : null,
        };
    }

    private LimitedAnnotations<T> Apply<T>(AnnotationKind kind, IReadOnlyList<T> annotations, TokenizedArticle article) =>
        AnnotationLimits.Apply(kind, annotations, article.Text.Length, Stage);
}
