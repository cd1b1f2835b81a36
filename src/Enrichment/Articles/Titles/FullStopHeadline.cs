using Enrichment.Articles.Datelines;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Titles;

/// <summary>
/// Tells a headline with a full stop, which a few publishers and archives write, from the first sentence of an article without a headline.
/// </summary>
internal static class FullStopHeadline
{
    // The weights were fitted to articles with such headlines, and to the same articles without them. A headline has 0 or more.
    private const double Start = 2.4;
    private const double TitleCase = 4.3;
    private const double BeforeLabel = 2.8;
    private const double BeforeDateline = 1.1;
    private const double BeforeSameWords = 0.5;
    private const double BeforeReference = -0.85;
    private const double WithReference = -1.2;
    private const double PerCharacter = -0.022;
    private const double PerCharacterAfterHundred = -0.056;
    private const double Article = -0.9;
    private const double PastOrPerfect = -1.65;
    private const double Weekday = -1.05;

    private const int Longest = 160;
    private const int FewestWords = 4;
    private const int ShortestContentWord = 4;

    private static readonly WordClasses Words = new(Lexicon.Open("prose-words.txt"), "article", "verb", "reference");
    private static readonly WordSet Articles = Words["article"];
    private static readonly WordSet Verbs = Words["verb"];
    private static readonly WordSet References = Words["reference"];

    /// <summary>Whether <paramref name="line"/>, which ends in a full stop, is more likely a headline than a sentence.</summary>
    /// <param name="line">The tokens of the line.</param>
    /// <param name="length">The length of the line.</param>
    /// <param name="next">The tokens of the paragraph after it.</param>
    /// <param name="hasDateline">Whether that paragraph starts with a dateline.</param>
    public static bool IsHeadline(TokenRun line, int length, TokenRun next, bool hasDateline)
    {
        if (length > Longest || CountWords(line) < FewestWords) return false;
        var score = Start + (length * PerCharacter) + (Math.Max(0, length - 100) * PerCharacterAfterHundred) + ScoreWords(line);
        if (HeadlineStyle.IsTitleCase(line.Slice(0, line.Count))) score += TitleCase;
        if (hasDateline) score += BeforeDateline;
        if (SectionLabels.Has(next.Slice(0, next.Count).TrimEnd('.'))) score += BeforeLabel;
        if (References.Has(next[0])) score += BeforeReference;
        if (References.Has(line[0])) score += WithReference;
        if (SharesWords(line, next)) score += BeforeSameWords;
        return score >= 0;
    }

    private static int CountWords(TokenRun line)
    {
        var words = 0;
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.Word) words++;
        }

        return words;
    }

    private static double ScoreWords(TokenRun line)
    {
        var score = 0.0;
        for (var index = 0; index < line.Count; index++)
        {
            if (Articles.Has(line[index])) score += Article;
            else if (Verbs.Has(line[index])) score += PastOrPerfect;
            else if (Weekdays.Find(line[index]) is not null) score += Weekday;
        }

        return score;
    }

    // At least half of the content words.
    private static bool SharesWords(TokenRun line, TokenRun next)
    {
        var following = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < next.Count; index++)
        {
            if (IsContentWord(next, index)) following.Add(GetStem(next[index]));
        }

        var (words, shared) = (0, 0);
        for (var index = 0; index < line.Count; index++)
        {
            if (!IsContentWord(line, index)) continue;
            words++;
            if (following.Contains(GetStem(line[index]))) shared++;
        }

        return shared > 0 && shared * 2 >= words;
    }

    private static bool IsContentWord(TokenRun tokens, int index) => tokens.IsWord(index) && tokens[index].Length >= ShortestContentWord;

    private static string GetStem(ReadOnlySpan<char> word) => word.TrimEnd('s').ToString();
}
