using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Enrichment.Documents.Html.Content;

/// <summary>Short texts of a page, for comparison and for metadata.</summary>
internal static partial class PageWords
{
    /// <summary>Replaces every run of white space in <paramref name="text"/> with one space, and removes it at the ends.</summary>
    public static string Collapse(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>The text of <paramref name="element"/> on one line.</summary>
    public static string Read(IElement element) => Collapse(string.Join(' ', BlockWriter.Write(element).Select(block => block.Text)));

    /// <summary>The letters and digits of <paramref name="text"/> in lower case, for comparison.</summary>
    public static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) simple.Append(char.ToLowerInvariant(c));
        }

        return simple.ToString();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
