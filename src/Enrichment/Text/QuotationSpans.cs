namespace Enrichment.Text;

/// <summary>Pairs up the quotation marks of a stretch of tokens; quotations within quotations are passed over.</summary>
internal static class QuotationSpans
{
    /// <summary>For each token the index of the mark that closes the quotation it opens; -1 where it opens none, or none that is closed.</summary>
    public static int[] Closings(string text, IReadOnlyList<Token> tokens)
    {
        var closings = new int[tokens.Count];
        Array.Fill(closings, -1);
        Pair(text, tokens, closings, QuotationMark.IsDouble);
        Pair(text, tokens, closings, QuotationMark.IsSingle);
        return closings;
    }

    private static void Pair(string text, IReadOnlyList<Token> tokens, int[] closings, Func<char, bool> isMark)
    {
        var open = -1;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Quote || !isMark(text[tokens[index].Offset])) continue;
            var mark = text[tokens[index].Offset];
            // A mark that can only open shows that the one before it was never closed.
            if (open >= 0 && QuotationMark.Closes(text[tokens[open].Offset], mark) && !QuotationMark.StandsInFront(text, tokens[index]) && MayClose(text, tokens, index)) (closings[open], open) = (index, -1);
            else if (QuotationMark.Opens(text, tokens[index], mark) && !IsNested(text, tokens, open, mark)) open = index;
        }
    }

    private static bool IsNested(string text, IReadOnlyList<Token> tokens, int open, char mark) => open >= 0 && text[tokens[open].Offset] != mark;

    // A single mark is an apostrophe as well ("the dockers' union"); beside punctuation it is none.
    private static bool MayClose(string text, IReadOnlyList<Token> tokens, int index) =>
        !QuotationMark.IsSingle(text[tokens[index].Offset]) || IsPunctuation(tokens, index - 1) || IsPunctuation(tokens, index + 1) || index + 1 == tokens.Count;

    private static bool IsPunctuation(IReadOnlyList<Token> tokens, int index) => index >= 0 && index < tokens.Count && tokens[index].Kind is TokenKind.Punctuation;
}
