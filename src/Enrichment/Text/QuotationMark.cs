namespace Enrichment.Text;

/// <summary>Tells from a quotation mark and its neighbors whether it can open or close a quotation.</summary>
internal static class QuotationMark
{
    /// <summary>Whether <paramref name="mark"/> is a single quotation mark, which can also be an apostrophe.</summary>
    public static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‛';

    /// <summary>Whether <paramref name="mark"/>, the character of <paramref name="token"/>, can open a quotation.</summary>
    public static bool CanOpen(string text, Token token, char mark) => mark switch
    {
        '“' or '„' or '‟' or '«' or '‹' or '「' or '『' => true,
        '‘' or '‚' or '"' or '”' or '»' or '›' or '\'' => IsBeforeWord(text, token) || IsAfterMissingSpace(text, token),
        _ => false,
    };

    /// <summary>Whether <paramref name="mark"/> can close a quotation that <paramref name="opening"/> opens.</summary>
    public static bool CanClose(char opening, char mark) => opening switch
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

    /// <summary>Whether white space, a dash or an opening bracket is before <paramref name="mark"/> and a word directly after it.</summary>
    public static bool IsBeforeWord(string text, Token mark) => IsBeforeWord(text, mark.Offset, mark.End);

    /// <summary>The same for the mark from <paramref name="offset"/> to <paramref name="end"/>.</summary>
    public static bool IsBeforeWord(ReadOnlySpan<char> text, int offset, int end)
    {
        var before = offset == 0 ? ' ' : text[offset - 1];
        var after = end < text.Length ? text[end] : ' ';
        var isAfterSpace = char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–';
        return isAfterSpace && !char.IsWhiteSpace(after) && after is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']');
    }

    // "It ended."Not for us," he said.
    private static bool IsAfterMissingSpace(string text, Token mark) =>
        mark.Offset > 0 && text[mark.Offset - 1] is '.' or '!' or '?' or ':' && mark.End < text.Length && char.IsLetter(text[mark.End]);
}
