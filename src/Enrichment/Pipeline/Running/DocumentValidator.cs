using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Checks documents that were read from storage, before a stage uses them: no value is null, every span is in the text, lists are in order,
/// and every reference has a target.
/// </summary>
internal static class DocumentValidator
{
    /// <summary>Returns whether <paramref name="document"/> can be the one that <paramref name="stage"/> wrote.</summary>
    public static bool IsValid(EnrichedArticle document, Stage stage) =>
        HasSections(document, stage)
        && AreSet(document.SchemaVersion, document.Name, document.ContentHash, document.Media?.Type)
        && (document.Source is null || document.Source.ETag is not null)
        && IsValid(document.Pipeline)
        && IsValid(document.Article)
        && AreValid(document.Warnings, warning => AreSet(warning.Code, warning.Message) && Enum.IsDefined(warning.Stage))
        && (document.Entities is null || AreValid(document.Entities, document.Article))
        && (document.Dates is null || AreInOrder(document.Dates, document.Article) && AreValid(document.Dates, date => AreSet(date.Text)))
        && (document.Quantities is null || AreInOrder(document.Quantities, document.Article)
            && AreValid(document.Quantities, quantity => AreSet(quantity.Text) && Enum.IsDefined(quantity.Bound)))
        && (document.Sentiment is null || IsValid(document.Sentiment, document))
        && (document.Claims is null || AreValid(document.Claims, claim => IsIn(claim, document.Article)))
        && (document.Disputes is null || AreValid(document.Disputes, dispute => AreSet(dispute.Id, dispute.Reason)))
        // The analyzer that reads the content checks it.
        && (document.Encoding is null || document.Encoding.IsWithinLimits(document.Article.Text.Length));

    // A stage adds its sections and no others. Only the stages between the first and the last need the encoding.
    private static bool HasSections(EnrichedArticle document, Stage stage)
    {
        var hasEntities = stage >= Stage.Entities;
        return document.Entities is not null == hasEntities
            && document.Dates is not null == hasEntities
            && document.Quantities is not null == hasEntities
            && document.Sentiment is not null == stage >= Stage.Sentiment
            && document.Claims is not null == stage >= Stage.Claims
            && document.Disputes is not null == stage >= Stage.Claims
            && document.Flags is not null == stage >= Stage.Claims
            && (document.Encoding is null || stage is Stage.Entities or Stage.Sentiment);
    }

    private static bool IsValid(PipelineInfo? pipeline) =>
        pipeline is not null
        && AreSet(pipeline.Version, pipeline.Provider, pipeline.Fingerprint)
        && (pipeline.Analyses is null || AreValid(pipeline.Analyses, analysis =>
            Enum.IsDefined(analysis.Feature) && analysis.TextRecords > 0 && AreValid(analysis.ModelVersions, _ => true)));

    private static bool IsValid(Article? article) =>
        article is not null
        && AreSet(article.Text, article.Language)
        && AreValid(article.Authors, _ => true)
        && (article.TitleFrom is null || Enum.IsDefined(article.TitleFrom.Value))
        && (article.PublishedFrom is null || Enum.IsDefined(article.PublishedFrom.Value))
        && (article.Dateline is null || IsIn(article.Dateline, article))
        && AreInOrder(article.Paragraphs, article)
        && AreValid(article.Paragraphs, paragraph => Enum.IsDefined(paragraph.Kind))
        && AreInOrder(article.Sentences, article)
        && AreValid(article.Sentences, sentence => AreSet(sentence.Language))
        && AreWithin(article.Sentences, article.Paragraphs)
        && AreInOrder(article.Embeds, article)
        && AreValid(article.Embeds, embed => Enum.IsDefined(embed.Kind));

    private static bool AreValid(IReadOnlyList<Entity> entities, Article article) =>
        AreValid(entities, entity =>
            AreSet(entity.Id, entity.Name)
            && Enum.IsDefined(entity.Type)
            && AreValid(entity.Aliases, _ => true)
            && AreValid(entity.Links, link => link is { Source: not null, Id: not null, Url: not null })
            && AreInOrder(entity.Mentions, article)
            && entity.Mentions.Count > 0
            && AreValid(entity.Mentions, mention => IsValid(mention, article)))
        && entities.Select(entity => entity.Id).Distinct().Count() == entities.Count;

    private static bool IsValid(Mention mention, Article article) =>
        mention.Text is not null
        && double.IsFinite(mention.Confidence)
        && mention.Sentence == SentenceIndex.Find(article.Sentences, mention.Offset);

    private static bool IsValid(ArticleSentiment sentiment, EnrichedArticle document)
    {
        var ids = document.Entities!.Select(entity => entity.Id).ToHashSet();
        return Enum.IsDefined(sentiment.Label)
            && double.IsFinite(sentiment.Score)
            && sentiment.Confidence is not null
            && AreValid(sentiment.Sentences, sentence => IsValid(sentence, document.Article))
            && AreValid(sentiment.Targets, target => IsValid(target, ids));
    }

    private static bool IsValid(TargetSentiment target, HashSet<string> ids) =>
        target.Entity is not null && ids.Contains(target.Entity)
        && Enum.IsDefined(target.Label)
        && double.IsFinite(target.Score)
        && (target.Tones is null || AreValid(target.Tones, tone => double.IsFinite(tone.Positive) && double.IsFinite(tone.Negative)))
        && (target.Author is null || IsValid(target.Author, ids))
        && (target.By is null || AreValid(target.By, voice => IsValid(voice, ids)));

    private static bool IsValid(VoiceSentiment voice, HashSet<string> ids) =>
        (voice.Source is null || ids.Contains(voice.Source)) && Enum.IsDefined(voice.Label) && double.IsFinite(voice.Score);

    private static bool IsValid(SentenceSentiment sentence, Article article) =>
        sentence.Sentence >= 0 && sentence.Sentence < article.Sentences.Count
        && Enum.IsDefined(sentence.Label)
        && double.IsFinite(sentence.Score)
        && sentence.Confidence is not null;

    private static bool AreSet(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (string.IsNullOrEmpty(value)) return false;
        }

        return true;
    }

    private static bool AreValid<T>(IReadOnlyList<T?>? items, Func<T, bool> isValid)
        where T : class => items is not null && items.All(item => item is not null && isValid(item));

    // In text order, without overlaps.
    private static bool AreInOrder<T>(IReadOnlyList<T?>? spans, Article article)
        where T : class, ISpan
    {
        if (!AreValid(spans, span => IsIn(span, article))) return false;
        return spans!.Zip(spans!.Skip(1), (one, next) => one!.End <= next!.Offset).All(isBefore => isBefore);
    }

    private static bool IsIn(ISpan span, Article article) =>
        span.Offset >= 0 && span.Length > 0 && span.Length <= article.Text.Length && span.Offset <= article.Text.Length - span.Length;

    private static bool AreWithin(IReadOnlyList<Sentence> sentences, IReadOnlyList<Paragraph> paragraphs)
    {
        var at = 0;
        foreach (var sentence in sentences)
        {
            while (at < paragraphs.Count && paragraphs[at].End <= sentence.Offset) at++;
            if (at == paragraphs.Count || paragraphs[at].Offset > sentence.Offset || paragraphs[at].End < sentence.End) return false;
        }

        return true;
    }
}
