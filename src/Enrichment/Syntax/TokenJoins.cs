using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Tokens that are one word together.</summary>
internal static class TokenJoins
{
    // Listed words have at most this many tokens.
    private const int LongestListed = 4;

    // The first rule that finds more than one token decides.
    private static readonly Func<TokenRun, int, int>[] Rules =
    [
        CountListed, CodeJoins.CountCode, MarkJoins.CountMarks, MarkJoins.CountCombined, NumberJoins.CountPhoneNumber,
        NumberJoins.CountNumber, CountApostrophe, CountAmpersand, CountCurrency,
    ];

    /// <summary>The number of tokens from <paramref name="at"/> on that are one word, 1 or more.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="at">The first token of the word.</param>
    /// <param name="last">The token that ends the sentence; a period there is a word of its own.</param>
    public static int CountTokens(TokenRun tokens, int at, int last)
    {
        foreach (var rule in Rules)
        {
            if (rule(tokens, at) is > 1 and var count) return count;
        }

        return AbbreviationJoins.CountTokens(tokens, at, last);
    }

    private static int CountListed(TokenRun tokens, int at)
    {
        var longest = 1;
        while (longest < LongestListed && tokens.Touches(at + longest)) longest++;
        for (var count = longest; count > 1; count--)
        {
            if (SyntaxWordLists.Joined.Has(tokens.Slice(at, at + count)) && EndsWord(tokens, at + count)) return count;
        }

        return 1;
    }

    private static bool EndsWord(TokenRun tokens, int end) => !tokens.Touches(end) || !(tokens.IsWord(end) || tokens.IsNumber(end));

    // "it`s", and "'s" after a space.
    private static int CountApostrophe(TokenRun tokens, int at)
    {
        if (tokens[at] is not ("'" or "’" or "`" or "´") || !tokens.Touches(at + 1)) return 1;
        return tokens[at + 1] is "s" or "S" or "ll" or "re" or "ve" && EndsWord(tokens, at + 2) ? 2 : 1;
    }

    // "AT&T", "R&D".
    private static int CountAmpersand(TokenRun tokens, int at)
    {
        if (tokens[at + 1] is not "&" || !tokens.Touches(at + 1) || !tokens.Touches(at + 2)) return 1;
        return IsShort(tokens, at) && IsShort(tokens, at + 2) ? 3 : 1;
    }

    private static bool IsShort(TokenRun tokens, int at) => tokens.IsWord(at) && tokens[at].Length <= 3;

    // "US$", "HK$".
    private static int CountCurrency(TokenRun tokens, int at) =>
        IsShort(tokens, at) && char.IsUpper(tokens[at][^1]) && tokens.Touches(at + 1) && tokens[at + 1] is "$" ? 2 : 1;
}
