using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>The texts of the labeled data that can define an abbreviation in brackets: "Electoral Commission (EC)".</summary>
internal static partial class DefinitionTexts
{
    /// <summary>The texts of the test sets, which are for measuring only.</summary>
    public static IEnumerable<string> ReadChecks(string data) => Select(ReadSentences(CorpusCatalog.Checks(data)));

    /// <summary>The texts that rules can be developed on.</summary>
    public static IEnumerable<string> ReadTraining(string data) => Select(
        ReadSentences(CorpusCatalog.Training(data)).Concat(SentimentCorpora.NewsMtsc(data, "train").Select(sentence => sentence.Text)));

    private static IEnumerable<string> Select(IEnumerable<string> texts) =>
        texts.Where(text => Bracket().IsMatch(text)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> ReadSentences(IEnumerable<Corpus> corpora) =>
        from corpus in corpora
        from document in corpus.Documents
        from sentence in document.Sentences
        select Join(sentence.In(document.Text));

    // Many sets have a space between all tokens.
    private static string Join(string tokens) => SpaceBeforeMark().Replace(SpaceAfterBracket().Replace(tokens, ""), "$1");

    [GeneratedRegex(@" \( ?\p{Lu}")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<=\() ")]
    private static partial Regex SpaceAfterBracket();

    [GeneratedRegex(@" ([),.;:]|['’]s\b)")]
    private static partial Regex SpaceBeforeMark();
}
