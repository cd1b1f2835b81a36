using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Tokens around digits that are one word: telephone numbers, "+44", "60's", "4G".</summary>
internal static class NumberJoins
{
    // The lengths of the groups of digits of telephone numbers, postal codes and dates.
    private static readonly int[][] Patterns =
        [[3, 3, 4], [1, 3, 3, 4], [3, 4], [5, 4], [1, 4], [2, 2, 4], [2, 2, 2], [1, 2, 4], [1, 1, 4], [2, 1, 4]];

    /// <summary>The number of tokens of groups of digits with hyphens between them, or 1.</summary>
    public static int CountPhoneNumber(TokenRun tokens, int at)
    {
        if (!tokens.IsNumber(at) || (tokens.Touches(at) && tokens[at - 1] is "-")) return 1;
        var groups = 1;
        while (groups <= 4 && IsHyphen(tokens, at + (2 * groups) - 1) && IsJoinedNumber(tokens, at + (2 * groups))) groups++;
        foreach (var pattern in Patterns)
        {
            if (pattern.Length == groups && HasPattern(tokens, at, pattern)) return (2 * groups) - 1;
        }

        return 1;
    }

    /// <summary>The number of tokens of a number with a sign before it or letters after it, or 1.</summary>
    public static int CountNumber(TokenRun tokens, int at)
    {
        if (!tokens.IsNumber(at)) return CountSigned(tokens, at);
        if (!tokens.Touches(at + 1)) return 1;
        if (tokens.IsSuffix(at + 1)) return tokens[at][^1] == '0' ? 2 : 1;
        return tokens.IsWord(at + 1) && !StartsWithUnit(tokens[at + 1]) ? 2 : 1;
    }

    // "+44", ".05", "'02".
    private static int CountSigned(TokenRun tokens, int at)
    {
        if (tokens.Touches(at) || !tokens.IsNumber(at + 1) || !tokens.Touches(at + 1)) return 1;
        var isYear = tokens[at] is "'" or "’" && tokens[at + 1].Length == 2;
        return tokens[at] is "+" or "." || isYear ? 2 : 1;
    }

    // "3D" is one word, "5km" is two, and "2pm-5pm" is five.
    private static bool StartsWithUnit(ReadOnlySpan<char> letters)
    {
        var hyphen = letters.IndexOf('-');
        return SyntaxWordLists.IsUnit(hyphen < 0 ? letters : letters[..hyphen]);
    }

    private static bool IsHyphen(TokenRun tokens, int at) => tokens.Touches(at) && tokens[at] is "-";

    private static bool IsJoinedNumber(TokenRun tokens, int at) => tokens.Touches(at) && tokens.IsNumber(at);

    private static bool HasPattern(TokenRun tokens, int at, int[] pattern)
    {
        for (var group = 0; group < pattern.Length; group++)
        {
            var digits = tokens[at + (2 * group)];
            if (digits.Length != pattern[group] || digits.ContainsAnyExceptInRange('0', '9')) return false;
        }

        return true;
    }
}
