using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Pipeline;

/// <summary>Limits the paragraphs and sentences of an article. Text after the last of them is not analyzed.</summary>
internal static class ArticleLimiter
{
    /// <summary>Returns <paramref name="article"/> within the limits, and warnings about the parts that are not analyzed.</summary>
    public static (Article Article, IReadOnlyList<Warning> Warnings) Limit(Article article)
    {
        var paragraphs = Apply(AnnotationKind.Paragraphs, article.Paragraphs, article);
        var end = paragraphs.Kept is [.., var last] ? last.Offset + last.Length : 0;
        var sentences = Apply(AnnotationKind.Sentences, [.. article.Sentences.Where(sentence => sentence.Offset < end)], article);
        return (article with
        {
            Paragraphs = paragraphs.Kept,
            Sentences = sentences.Kept,
            Embeds = [.. article.Embeds.Where(embed => embed.Offset < end)],
        }, [.. paragraphs.Warnings, .. sentences.Warnings]);
    }

    private static LimitedAnnotations<T> Apply<T>(AnnotationKind kind, IReadOnlyList<T> parts, Article article) =>
        AnnotationLimits.Apply(kind, parts, article.Text.Length, Stage.Receive);
}
