namespace Enrichment.Text;

/// <summary>Splits text into lines and trims them.</summary>
internal static class TextLines
{
    /// <summary>The lines from <paramref name="start"/> to <paramref name="end"/>, in order, each with its line feed.</summary>
    public static IEnumerable<TextSpan> Split(string text, int start, int end)
    {
        while (start < end)
        {
            var next = text.IndexOf('\n', start, end - start) is >= 0 and var found ? found + 1 : end;
            yield return TextSpan.FromBounds(start, next);
            start = next;
        }
    }

    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/> without white space around it. It can be empty.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
