using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Finds the quotations of a passage.</summary>
internal static class Quotations
{
    /// <summary>The outermost quotations in <paramref name="words"/> that contain a word, in order, as indexes of the words.</summary>
    public static List<QuotedSpan> Find(string text, ReadOnlySpan<PassageWord> words)
    {
        var outermost = new List<QuotedSpan>();
        if (!HasMark(words)) return outermost;
        foreach (var pair in QuotationSpans.Pair(text, GetTokens(words), readsDoubtful: true))
        {
            var isEmpty = pair.Last == pair.First + 1;
            if (!isEmpty && !outermost.Exists(quote => quote.First < pair.Last && pair.First < quote.Last)) outermost.Add(pair);
        }

        outermost.Sort((one, other) => one.First.CompareTo(other.First));
        return outermost;
    }

    private static bool HasMark(ReadOnlySpan<PassageWord> words)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Token.Kind == TokenKind.Quote) return true;
        }

        return false;
    }

    private static Token[] GetTokens(ReadOnlySpan<PassageWord> words)
    {
        var tokens = new Token[words.Length];
        for (var at = 0; at < tokens.Length; at++) tokens[at] = words[at].Token;
        return tokens;
    }
}
