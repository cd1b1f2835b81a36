using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Languages;
using Enrichment.Text;

namespace Enrichment.LanguageService.Requests;

/// <summary>Asks a service for the language of what reading could not tell: stretches of sentences that are "und".</summary>
internal static class LanguageDetection
{
    // One text record tells a language as well as ten.
    private const int LongestSample = 1_000;

    /// <summary>A document for every stretch of such sentences in <paramref name="article"/>: its beginning. Mostly none.</summary>
    public static IReadOnlyList<TextChunk> DocumentsOf(Article article) =>
        [.. Stretches(article.Sentences).Select(stretch => SampleOf(article, stretch))];

    /// <summary>The languages a service told, as BCP 47 tags by the indices of the sentences.</summary>
    /// <param name="article">The article.</param>
    /// <param name="result">What the service says of its <see cref="DocumentsOf"/>.</param>
    public static IReadOnlyDictionary<int, string> LanguagesOf(Article article, FeatureResult<string> result)
    {
        var stretches = Stretches(article.Sentences).ToDictionary(stretch => article.Sentences[stretch.First].Offset);
        var languages = new Dictionary<int, string>();
        foreach (var (chunk, code) in result.Found)
        {
            if (LanguageCodes.FromService(code) is not { } language) continue;
            var (first, count) = stretches[chunk.Pieces[0].Source.Offset];
            for (var index = first; index < first + count; index++) languages[index] = language;
        }

        return languages;
    }

    private static IEnumerable<(int First, int Count)> Stretches(IReadOnlyList<Sentence> sentences)
    {
        for (var first = 0; first < sentences.Count; first++)
        {
            var count = sentences.Skip(first).TakeWhile(sentence => sentence.Language == LanguageIdentifier.Undetermined).Count();
            if (count == 0) continue;
            yield return (first, count);
            first += count;
        }
    }

    private static TextChunk SampleOf(Article article, (int First, int Count) stretch)
    {
        var (first, last) = (article.Sentences[stretch.First], article.Sentences[stretch.First + stretch.Count - 1]);
        var sample = SentenceFragments.Cut(article.Text, TextSpan.FromBounds(first.Offset, last.End), LongestSample, TextChunker.MaxBytes).First();
        return new TextChunk(sample.In(article.Text), null, [new ChunkPiece(0, sample)]);
    }
}
