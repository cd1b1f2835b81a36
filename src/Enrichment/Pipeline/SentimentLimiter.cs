using Enrichment.Analysis;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>Limits the words that decided the sentiment of an article's sentences.</summary>
internal static class SentimentLimiter
{
    /// <summary>Keeps the words of the first sentences, and creates a warning about the others.</summary>
    /// <param name="sentiment">The sentiment of an article.</param>
    /// <param name="textLength">The length of its text, in UTF-16 code units.</param>
    public static (ArticleSentiment Sentiment, IReadOnlyList<Warning> Warnings) Limit(ArticleSentiment sentiment, int textLength)
    {
        var most = AnnotationLimits.GetMost(AnnotationKind.SentimentWords, textLength);
        var (sentences, count) = (new List<SentenceSentiment>(sentiment.Sentences.Count), 0);
        foreach (var sentence in sentiment.Sentences)
        {
            count += sentence.Words?.Count ?? 0;
            sentences.Add(count <= most ? sentence : sentence with { Words = null });
        }

        if (count <= most) return (sentiment, []);
        var kept = sentences.Sum(sentence => sentence.Words?.Count ?? 0);
        return (sentiment with { Sentences = sentences },
            OmittedAnnotations.CreateWarnings(AnnotationKind.SentimentWords, count - kept, textLength, Stage.Sentiment));
    }
}
