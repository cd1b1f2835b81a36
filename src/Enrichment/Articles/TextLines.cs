using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>The lines of a text, and the white space around them.</summary>
internal static class TextLines
{
    /// <summary>The lines from <paramref name="start"/> to <paramref name="end"/>, in order, each with its line feed.</summary>
    public static IEnumerable<TextSpan> Of(string text, int start, int end)
    {
        while (start < end)
        {
            var next = text.IndexOf('\n', start, end - start) is >= 0 and var found ? found + 1 : end;
            yield return TextSpan.FromBounds(start, next);
            start = next;
        }
    }

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/> without white space at its ends; empty where there is nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
