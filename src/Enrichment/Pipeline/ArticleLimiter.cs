using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Pipeline;

/// <summary>Limits the paragraphs and sentences of an article. Text after the last of them is not analyzed.</summary>
internal static class ArticleLimiter
{
    /// <summary>Returns <paramref name="article"/> within the limits, and warnings about the parts that are not analyzed.</summary>
    public static (Article Article, IReadOnlyList<Warning> Warnings) Limit(Article article)
    {
        var paragraphs = Apply(AnnotationKind.Paragraphs, article.Paragraphs, article);
        var end = paragraphs.Kept is [.., var last] ? last.Offset + last.Length : 0;
        var (sentences, omitted) = LimitSentences(article, [.. article.Sentences.Where(sentence => sentence.Offset < end)]);
        return (article with
        {
            Paragraphs = paragraphs.Kept,
            Sentences = sentences,
            Embeds = [.. article.Embeds.Where(embed => embed.Offset < end)],
        }, [.. paragraphs.Warnings, .. CreateWarnings(omitted, article)]);
    }

    // A text that is too short to have more tokens is not tokenized.
    private static (IReadOnlyList<Sentence> Kept, int Omitted) LimitSentences(Article article, IReadOnlyList<Sentence> sentences)
    {
        var most = AnnotationLimits.GetMost(AnnotationKind.Sentences, article.Text.Length);
        var tokens = AnnotationLimits.GetMostTokens(article.Text.Length);
        var count = Math.Min(most, sentences.Count);
        if (article.Text.Length > tokens) count = CountWithin(article.Text, sentences.Take(count), tokens);
        return (count == sentences.Count ? sentences : [.. sentences.Take(count)], sentences.Count - count);
    }

    private static int CountWithin(string text, IEnumerable<Sentence> sentences, int tokens)
    {
        var count = 0;
        foreach (var sentence in sentences)
        {
            tokens -= new TokenRun(text, sentence).Count;
            if (tokens < 0) break;
            count++;
        }

        return count;
    }

    private static IReadOnlyList<Warning> CreateWarnings(int sentences, Article article) =>
        OmittedAnnotations.CreateWarnings(AnnotationKind.Sentences, sentences, article.Text.Length, Stage.Receive);

    private static LimitedAnnotations<T> Apply<T>(AnnotationKind kind, IReadOnlyList<T> parts, Article article) =>
        AnnotationLimits.Apply(kind, parts, article.Text.Length, Stage.Receive);
}
