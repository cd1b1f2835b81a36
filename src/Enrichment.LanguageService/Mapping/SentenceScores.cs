using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.Sentiment;

namespace Enrichment.LanguageService.Mapping;

/// <summary>A service cuts sentences in its own way; this gives the article's sentences what the service says of the text in them.</summary>
internal static class SentenceScores
{
    /// <summary>How the article's sentences lean, in order; those the service says nothing of are missing.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="found">What the service makes of each chunk.</param>
    public static IReadOnlyList<SentenceSentiment> Of(IReadOnlyList<Sentence> sentences, IEnumerable<(TextChunk Chunk, ServiceSentiment Found)> found)
    {
        var blends = new SortedDictionary<int, SentimentBlend>();
        foreach (var (chunk, sentiment) in found)
        {
            foreach (var said in sentiment.Sentences)
            {
                foreach (var (index, length) in chunk.StretchesOf(said).SelectMany(stretch => Overlaps(sentences, stretch.Offset, stretch.Offset + stretch.Length)))
                {
                    if (!blends.TryGetValue(index, out var blend)) blends.Add(index, blend = new SentimentBlend());
                    blend.Add(said.Label, said.Confidence, length);
                }
            }
        }

        return [.. blends.Select(one => new SentenceSentiment(one.Key, one.Value.SentenceLabel, one.Value.Score, one.Value.Confidence))];
    }

    private static IEnumerable<(int Index, int Length)> Overlaps(IReadOnlyList<Sentence> sentences, int start, int end)
    {
        for (var index = SentenceIndex.Of(sentences, start); index < sentences.Count && sentences[index].Offset < end; index++)
        {
            var length = Math.Min(end, sentences[index].Offset + sentences[index].Length) - Math.Max(start, sentences[index].Offset);
            if (length > 0) yield return (index, length);
        }
    }
}
