namespace Enrichment.Text;

/// <summary>What a quotation mark may do where it stands.</summary>
internal static class QuotationMark
{
    /// <summary>Whether <paramref name="mark"/> is a single one, which may be an apostrophe as well.</summary>
    public static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‛';

    /// <summary>Whether <paramref name="mark"/>, which <paramref name="token"/> is, may open a quotation there.</summary>
    public static bool Opens(string text, Token token, char mark) => mark switch
    {
        '“' or '„' or '‟' or '«' or '‹' or '「' or '『' => true,
        '‘' or '‚' or '"' or '”' or '»' or '›' or '\'' => StandsInFront(text, token) || FollowsMissingSpace(text, token),
        _ => false,
    };

    /// <summary>Whether <paramref name="mark"/> may close what <paramref name="opening"/> has opened.</summary>
    public static bool Closes(char opening, char mark) => opening switch
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

    /// <summary>Whether white space or an opening bracket stands before <paramref name="mark"/> and a word right behind it.</summary>
    public static bool StandsInFront(string text, Token mark)
    {
        var (before, behind) = (mark.Offset == 0 ? ' ' : text[mark.Offset - 1], mark.End < text.Length ? text[mark.End] : ' ');
        return (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '—' or '–') && !char.IsWhiteSpace(behind) && behind is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']');
    }

    // "It ended."Not for us," he said.
    private static bool FollowsMissingSpace(string text, Token mark) =>
        mark.Offset > 0 && text[mark.Offset - 1] is '.' or '!' or '?' or ':' && mark.End < text.Length && char.IsLetter(text[mark.End]);
}
