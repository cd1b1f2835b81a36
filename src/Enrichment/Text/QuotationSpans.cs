namespace Enrichment.Text;

/// <summary>Pairs up the double quotation marks of a stretch of tokens.</summary>
internal static class QuotationSpans
{
    /// <summary>For each token the index of the mark that closes the quotation it opens; -1 where it opens none, or none that is closed.</summary>
    public static int[] Closings(string text, IReadOnlyList<Token> tokens)
    {
        var closings = new int[tokens.Count];
        Array.Fill(closings, -1);
        var open = -1;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind != TokenKind.Quote) continue;
            var mark = text[tokens[index].Offset];
            if (open < 0 && Opens(text, tokens, index, mark)) open = index;
            else if (open >= 0 && Closes(text[tokens[open].Offset], mark)) (closings[open], open) = (index, -1);
        }

        return closings;
    }

    private static bool Opens(string text, IReadOnlyList<Token> tokens, int index, char mark) => mark switch
    {
        '“' or '„' or '«' => true,
        '"' => index + 1 < tokens.Count && (index == 0 || tokens[index - 1].End < tokens[index].Offset || !char.IsLetterOrDigit(text[tokens[index - 1].End - 1])),
        _ => false,
    };

    private static bool Closes(char opening, char mark) => opening switch
    {
        '“' => mark is '”' or '"',
        '„' => mark is '“' or '”' or '"',
        '«' => mark is '»',
        _ => mark is '"' or '”',
    };
}
