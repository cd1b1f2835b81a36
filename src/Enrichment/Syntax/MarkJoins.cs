using System.Globalization;
using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Several marks that are one word: "--", "?!", "====>", and emoji of several code points.</summary>
internal static class MarkJoins
{
    private const string Rulers = "-=_*+~<>|^#";
    private const string Terminators = ".!?";
    private const string Repeated = "$/\\—–";
    private const string SingleQuotes = "'`’‘";

    /// <summary>The number of marks from <paramref name="at"/> on that are one word, or 1.</summary>
    public static int CountMarks(TokenRun tokens, int at)
    {
        var mark = tokens[at];
        if (mark.Length != 1) return 1;
        if (IsIn(mark, SingleQuotes)) return IsOf(tokens, at + 1, SingleQuotes) ? 2 : 1;
        if (IsIn(mark, Rulers)) return Count(tokens, at, Rulers);
        if (IsIn(mark, Terminators)) return Count(tokens, at, Terminators);
        return IsIn(mark, Repeated) ? Count(tokens, at, mark) : 1;
    }

    /// <summary>The number of tokens of a mark with combining marks and joiners, or 1.</summary>
    public static int CountCombined(TokenRun tokens, int at)
    {
        var end = at + 1;
        while (end < tokens.Count && tokens.Touches(end) && (IsExtender(tokens[end]) || tokens[end - 1] is "\u200d")) end++;
        return end - at;
    }

    private static int Count(TokenRun tokens, int at, ReadOnlySpan<char> marks)
    {
        var end = at + 1;
        while (IsOf(tokens, end, marks)) end++;
        return end - at;
    }

    private static bool IsOf(TokenRun tokens, int at, ReadOnlySpan<char> marks) => tokens.Touches(at) && IsIn(tokens[at], marks);

    private static bool IsIn(ReadOnlySpan<char> token, ReadOnlySpan<char> marks) => !token.ContainsAnyExcept(marks);

    private static bool IsExtender(ReadOnlySpan<char> token)
    {
        if (token is "\u200d") return true;
        if (token is "🏻" or "🏼" or "🏽" or "🏾" or "🏿") return true;
        return CharUnicodeInfo.GetUnicodeCategory(token[0]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }
}
