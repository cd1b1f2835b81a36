using Enrichment.Articles;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Languages;
using Enrichment.Text;

namespace Enrichment.LanguageService.Requests;

/// <summary>Detects the languages of sentences that the reader could not identify ("und").</summary>
internal static class LanguageDetection
{
    // One text record is sufficient to detect a language.
    private const int LongestSample = 1_000;

    /// <summary>Creates a sample from the start of each run of such sentences. Most articles have none.</summary>
    public static IReadOnlyList<TextChunk> CreateSamples(Article article) =>
        [.. FindRuns(article.Sentences).Select(run => CreateSample(article, run))];

    /// <summary>Reads the detected languages, as BCP 47 tags by sentence index.</summary>
    /// <param name="article">The article.</param>
    /// <param name="result">The results for <see cref="CreateSamples"/>.</param>
    public static IReadOnlyDictionary<int, string> ReadLanguages(Article article, FeatureResult<string> result)
    {
        var runs = FindRuns(article.Sentences).ToDictionary(run => article.Sentences[run.First].Offset);
        var languages = new Dictionary<int, string>();
        foreach (var (chunk, code) in result.Found)
        {
            if (LanguageCodes.FromService(code) is not { } language) continue;
            var (first, count) = runs[chunk.Pieces[0].Source.Offset];
            for (var index = first; index < first + count; index++) languages[index] = language;
        }

        return languages;
    }

    private static IEnumerable<(int First, int Count)> FindRuns(IReadOnlyList<Sentence> sentences)
    {
        for (var first = 0; first < sentences.Count; first++)
        {
            var count = sentences.Skip(first).TakeWhile(sentence => sentence.Language == LanguageIdentifier.Undetermined).Count();
            if (count == 0) continue;
            yield return (first, count);
            first += count;
        }
    }

    private static TextChunk CreateSample(Article article, (int First, int Count) run)
    {
        var (first, last) = (article.Sentences[run.First], article.Sentences[run.First + run.Count - 1]);
        var span = TextSpan.FromBounds(first.Offset, last.End);
        var sample = SentenceFragments.Cut(article.Text, span, LongestSample, TextChunker.MaxBytes).First();
        return new TextChunk(sample.In(article.Text), null, [new ChunkPiece(0, sample)]);
    }
}
