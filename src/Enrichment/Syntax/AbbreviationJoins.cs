using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Abbreviations with their period.</summary>
internal static class AbbreviationJoins
{
    /// <summary>The number of tokens of the abbreviation that starts at <paramref name="at"/>, or 1.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="at">The first token of the word.</param>
    /// <param name="last">The token that ends the sentence.</param>
    public static int CountTokens(TokenRun tokens, int at, int last)
    {
        if (!tokens.IsWord(at) || !IsPeriod(tokens, at + 1)) return 1;
        if (IsLetter(tokens, at) && IsLetter(tokens, at + 2) && tokens.Touches(at + 2)) return 3;
        return at + 1 != last && SyntaxWordLists.IsAbbreviation(tokens[at], tokens.IsNumber(at + 2)) ? 2 : 1;
    }

    private static bool IsPeriod(TokenRun tokens, int at) => tokens[at] is "." && tokens.Touches(at);

    // "i.e", "U.S": the tokenizer reads only letters that all have a period as one token.
    private static bool IsLetter(TokenRun tokens, int at) => tokens.IsWord(at) && tokens[at].Length == 1;
}
