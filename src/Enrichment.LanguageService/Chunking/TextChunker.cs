using Enrichment.Articles;
using Enrichment.LanguageService.Languages;

namespace Enrichment.LanguageService.Chunking;

/// <summary>
/// Splits an article into documents for a language service: one language each, at sentence boundaries, within the limits.
/// </summary>
internal static class TextChunker
{
    /// <summary>The maximum length of a document, in text elements.</summary>
    public const int MaxElements = 5_120;

    /// <summary>The maximum size of a document in a request, in bytes. Combining marks make the size of a text element unlimited.</summary>
    public const int MaxBytes = 400_000;

    // Long articles are split at a full text record. The last 120 text elements would be billed as another 1,000.
    private const int EconomicElements = 5_000;

    /// <summary>
    /// Splits <paramref name="article"/> into chunks that contain every sentence with a known language once. They are ordered by the first
    /// use of the language, then by text order.
    /// </summary>
    public static IReadOnlyList<TextChunk> Cut(Article article) =>
        [.. article.Sentences
            .Select((sentence, index) => (Sentence: sentence, Index: index, Language: LanguageCodes.ToService(sentence.Language)))
            .Where(read => read.Language is not null)
            .GroupBy(read => read.Language!, StringComparer.Ordinal)
            .SelectMany(language => Cut(article.Text, language.Key, [.. language.Select(read => (read.Sentence, read.Index))]))];

    private static IEnumerable<TextChunk> Cut(string text, string language, IReadOnlyList<(Sentence Sentence, int Index)> sentences)
    {
        var whole = new ChunkBuilder(text, language, MaxElements, MaxBytes);
        if (sentences.All(read => whole.TryAdd(read.Sentence, read.Index))) return whole.Take();
        return CutEconomically(text, language, sentences);
    }

    private static IEnumerable<TextChunk> CutEconomically(
        string text, string language, IReadOnlyList<(Sentence Sentence, int Index)> sentences)
    {
        var chunk = new ChunkBuilder(text, language, EconomicElements, MaxBytes);
        foreach (var (sentence, index) in sentences)
        {
            foreach (var fragment in SentenceFragments.Cut(text, sentence, EconomicElements, MaxBytes))
            {
                if (chunk.TryAdd(fragment, index)) continue;
                foreach (var full in chunk.Take()) yield return full;
                chunk.TryAdd(fragment, index);
            }
        }

        foreach (var last in chunk.Take()) yield return last;
    }
}
