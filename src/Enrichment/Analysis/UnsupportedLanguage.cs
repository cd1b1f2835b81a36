using Enrichment.Articles;

namespace Enrichment.Analysis;

/// <summary>Creates warnings about sentences that a stage left out because of their language.</summary>
public static class UnsupportedLanguage
{
    /// <summary>The <see cref="Warning.Code"/> of these warnings.</summary>
    public const string Code = "unsupportedLanguage";

    /// <summary>Creates a warning for each unsupported language in <paramref name="article"/>, in order of first use.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stage">The stage that leaves the sentences out.</param>
    /// <param name="isSupported">Whether the stage analyzes a language, given its BCP 47 tag.</param>
    public static IReadOnlyList<Warning> CreateWarnings(Article article, Stage stage, Func<string, bool> isSupported) =>
        article.Sentences.All(sentence => isSupported(sentence.Language)) ? [] :
        [.. article.Sentences
            .Select((sentence, index) => (sentence.Language, Index: index))
            .Where(sentence => !isSupported(sentence.Language))
            .GroupBy(sentence => sentence.Language, StringComparer.Ordinal)
            .Select(group => new Warning(Code, CreateMessage(group.Key, group.Count(), group.First().Index), stage))];

    private static string CreateMessage(string language, int count, int first)
    {
        var name = language == "und" ? "a language that could not be told" : $"the language '{language}'";
        return count == 1
            ? $"1 sentence in {name} was not analysed: sentences[{first}]."
            : $"{count} sentences in {name} were not analysed, the first of them sentences[{first}].";
    }
}
