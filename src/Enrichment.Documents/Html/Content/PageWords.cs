using System.Text;
using AngleSharp.Dom;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Html.Content;

/// <summary>Short texts of a page, for comparison and for metadata.</summary>
internal static class PageWords
{
    /// <summary>The text of <paramref name="element"/> on one line.</summary>
    public static string Read(IElement element) =>
        WhiteSpace.Collapse(string.Join(' ', BlockWriter.Write(element).Select(block => block.Text)));

    /// <summary>The different words of <paramref name="text"/>.</summary>
    public static IReadOnlySet<string> Split(string text) =>
        text.Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

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
}
