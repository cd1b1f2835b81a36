using Enrichment.Articles;
using Enrichment.LanguageService.Languages;

namespace Enrichment.LanguageService.Chunking;

/// <summary>Cuts an article into documents that a language service takes: one language each, at sentence boundaries, none too long.</summary>
internal static class TextChunker
{
    /// <summary>The longest document a service takes, in text elements.</summary>
    public const int MaxElements = 5_120;

    /// <summary>The largest a document gets in a request, in bytes; a text element of many combining marks can be any size.</summary>
    public const int MaxBytes = 400_000;

    // What has to be cut anyway is cut at a full text record: the last 120 would be billed as another 1,000.
    private const int EconomicElements = 5_000;

    /// <summary>The chunks of <paramref name="article"/>: together every sentence whose language is known, each once. In order of first use of the languages, then of the text.</summary>
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

    private static IEnumerable<TextChunk> CutEconomically(string text, string language, IReadOnlyList<(Sentence Sentence, int Index)> sentences)
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
