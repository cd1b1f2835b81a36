namespace Enrichment.Text;

/// <summary>Pairs the quotation marks in a sequence of tokens. A mark without a counterpart belongs to no pair.</summary>
internal static class QuotationSpans
{
    /// <summary>
    /// Returns the pairs of double marks in order, then the pairs of single marks in order. Single marks can be between double marks.
    /// </summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="readsDoubtful">
    /// Whether doubtful marks count. If true, a single mark between a word and white space closes a quotation ("the 'Zone' is closed"),
    /// and a “ shows that a straight mark before it is never closed.
    /// </param>
    public static List<QuotedSpan> Pair(string text, ReadOnlySpan<Token> tokens, bool readsDoubtful)
    {
        var pairs = new List<QuotedSpan>();
        Pair(text, tokens, single: false, readsDoubtful, pairs);
        Pair(text, tokens, single: true, readsDoubtful, pairs);
        return pairs;
    }

    private static void Pair(string text, ReadOnlySpan<Token> tokens, bool single, bool readsDoubtful, List<QuotedSpan> pairs)
    {
        var open = -1;
        var lastStraight = FindLastStraight(text, tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind != TokenKind.Quote || IsSingle(text, tokens[at]) != single) continue;
            if (open >= 0 && CanClose(text, tokens, open, at, readsDoubtful))
            {
                pairs.Add(new QuotedSpan(open, at));
                open = -1;
            }
            else if (CanOpen(text, tokens, open, at, readsDoubtful && lastStraight <= at))
            {
                open = at;
            }
        }
    }

    // A mark of the same kind that can only open shows that the mark before it is never closed.
    private static bool CanOpen(string text, ReadOnlySpan<Token> tokens, int open, int at, bool isAfterLastStraight)
    {
        var mark = GetMark(text, tokens[at]);
        if (!QuotationMark.CanOpen(text, tokens[at], mark)) return false;
        if (open < 0 || GetMark(text, tokens[open]) == mark) return true;
        return mark == '“' && GetMark(text, tokens[open]) == '"' && isAfterLastStraight;
    }

    private static bool CanClose(string text, ReadOnlySpan<Token> tokens, int open, int at, bool readsDoubtful) =>
        QuotationMark.CanClose(GetMark(text, tokens[open]), GetMark(text, tokens[at]))
        && !QuotationMark.IsBeforeWord(text, tokens[at])
        && !(IsSingle(text, tokens[at]) && IsApostrophe(text, tokens, at, readsDoubtful));

    // "the dockers' union". A single mark next to punctuation is no apostrophe.
    private static bool IsApostrophe(string text, ReadOnlySpan<Token> tokens, int at, bool readsDoubtful)
    {
        if (at + 1 == tokens.Length || tokens[at + 1].Kind == TokenKind.Punctuation) return false;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Punctuation) return false;
        return !readsDoubtful || !IsBetweenWordAndSpace(text, tokens[at]);
    }

    // After an "s" the mark is more likely the apostrophe of a plural.
    private static bool IsBetweenWordAndSpace(string text, Token mark) =>
        mark.Offset > 0 && text[mark.Offset - 1] is not ('s' or 'S') && mark.End < text.Length && char.IsWhiteSpace(text[mark.End]);

    private static int FindLastStraight(string text, ReadOnlySpan<Token> tokens)
    {
        var at = tokens.Length - 1;
        while (at >= 0 && !(tokens[at].Kind == TokenKind.Quote && GetMark(text, tokens[at]) == '"')) at--;
        return at;
    }

    private static bool IsSingle(string text, Token token) => QuotationMark.IsSingle(GetMark(text, token));

    // Two single marks in one token are a double mark.
    private static char GetMark(string text, Token token) => token.Length == 2 ? '"' : text[token.Offset];
}
