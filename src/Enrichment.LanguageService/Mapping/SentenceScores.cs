using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.LanguageService.Mapping;

/// <summary>Assigns the sentence sentiment of a service to the sentences of the article, which can be split in other places.</summary>
internal static class SentenceScores
{
    /// <summary>
    /// Computes the sentiment of the article's sentences, in order. Sentences without a result from the service are missing.
    /// </summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="found">The sentiment of each chunk.</param>
    public static IReadOnlyList<SentenceSentiment> Compute(
        IReadOnlyList<Sentence> sentences, IEnumerable<(TextChunk Chunk, ServiceSentiment Found)> found)
    {
        var blends = new SortedDictionary<int, SentimentBlend>();
        foreach (var (chunk, sentiment) in found)
        {
            foreach (var said in sentiment.Sentences)
            {
                foreach (var (index, length) in chunk.GetSpans(said).SelectMany(span => FindOverlaps(sentences, span.Offset, span.End)))
                {
                    if (!blends.TryGetValue(index, out var blend)) blends.Add(index, blend = new SentimentBlend());
                    blend.Add(said.Label, said.Confidence, length);
                }
            }
        }

        return [.. blends.Select(one => new SentenceSentiment(one.Key, one.Value.SentenceLabel, one.Value.Score, one.Value.Confidence))];
    }

    private static IEnumerable<(int Index, int Length)> FindOverlaps(IReadOnlyList<Sentence> sentences, int start, int end)
    {
        for (var index = SentenceIndex.Find(sentences, start); index < sentences.Count && sentences[index].Offset < end; index++)
        {
            var length = Math.Min(end, sentences[index].Offset + sentences[index].Length) - Math.Max(start, sentences[index].Offset);
            if (length > 0) yield return (index, length);
        }
    }
}
