namespace Enrichment.Text;

/// <summary>Pairs up the quotation marks of a stretch of tokens; quotations within quotations are passed over.</summary>
internal static class QuotationSpans
{
    /// <summary>For each token the index of the mark that closes the quotation it opens; -1 where it opens none, or none that is closed.</summary>
    public static int[] Closings(string text, IReadOnlyList<Token> tokens)
    {
        var closings = new int[tokens.Count];
        Array.Fill(closings, -1);
        Pair(text, tokens, closings, IsDouble);
        Pair(text, tokens, closings, IsSingle);
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
            if (open >= 0 && Closes(text[tokens[open].Offset], mark) && !StandsInFront(text, tokens[index]) && MayClose(text, tokens, index)) (closings[open], open) = (index, -1);
            else if (Opens(text, tokens[index], mark) && !IsNested(text, tokens, open, mark)) open = index;
        }
    }

    private static bool IsDouble(char mark) => !IsSingle(mark);

    private static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‛';

    private static bool IsNested(string text, IReadOnlyList<Token> tokens, int open, char mark) => open >= 0 && text[tokens[open].Offset] != mark;

    private static bool Opens(string text, Token token, char mark) => mark switch
    {
        '“' or '„' or '‟' or '«' or '‹' or '「' or '『' => true,
        '‘' or '‚' or '"' or '”' or '»' or '›' or '\'' => StandsInFront(text, token) || FollowsMissingSpace(text, token),
        _ => false,
    };

    private static bool Closes(char opening, char mark) => opening switch
    {
        '“' => mark is '”' or '"',
        '„' or '‟' => mark is '“' or '”' or '"',
        '«' => mark is '»',
        '»' => mark is '«' or '»',
        '‹' => mark is '›',
        '›' => mark is '‹' or '›',
        '「' => mark is '」',
        '『' => mark is '』',
        '‘' or '\'' => mark is '’' or '\'',
        '‚' => mark is '‘' or '’',
        _ => mark is '"' or '”',
    };

    // White space or an opening bracket before it, a word right behind it.
    private static bool StandsInFront(string text, Token mark)
    {
        var (before, behind) = (mark.Offset == 0 ? ' ' : text[mark.Offset - 1], mark.End < text.Length ? text[mark.End] : ' ');
        return (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–') && !char.IsWhiteSpace(behind) && behind is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']');
    }

    // "It ended."Not for us," he said.
    private static bool FollowsMissingSpace(string text, Token mark) =>
        mark.Offset > 0 && text[mark.Offset - 1] is '.' or '!' or '?' or ':' && mark.End < text.Length && char.IsLetter(text[mark.End]);

    // A single mark is an apostrophe as well ("the dockers' union"); beside punctuation it is none.
    private static bool MayClose(string text, IReadOnlyList<Token> tokens, int index) =>
        !IsSingle(text[tokens[index].Offset]) || IsPunctuation(tokens, index - 1) || IsPunctuation(tokens, index + 1) || index + 1 == tokens.Count;

    private static bool IsPunctuation(IReadOnlyList<Token> tokens, int index) => index >= 0 && index < tokens.Count && tokens[index].Kind is TokenKind.Punctuation;
}
