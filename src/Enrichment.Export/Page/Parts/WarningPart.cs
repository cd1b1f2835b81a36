using System.Buffers;
using Enrichment.Analysis;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>The warnings of the pipeline, a note on hidden characters in the text, and where the page is from.</summary>
internal static class WarningPart
{
    private const int MaxMessageLength = 600;

    private static readonly SearchValues<char> Directions = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Writes the part.</summary>
    public static void Write(HtmlWriter html, PageArticle page)
    {
        var document = page.Document;
        if (document.Warnings.Count > 0) WriteWarnings(html, document.Warnings);
        var pipeline = document.Pipeline;
        string[] facts =
        [
            ToLine(document.Name),
            $"SHA-256 {ToLine(document.ContentHash)}",
            $"pipeline {ToLine(pipeline.Version)}, {ToLine(pipeline.Provider)}",
        ];
        html.Start("footer").Element("p", string.Join(Separator, facts)).End("footer").Line();
    }

    /// <summary>Writes a note if the text has characters that change its direction: it can read in another way than it is stored.</summary>
    public static void WriteNote(HtmlWriter html, PageArticle page)
    {
        var count = page.Text.AsSpan().IndexOfAny(Directions) < 0 ? 0 : page.Text.Count(Directions.Contains);
        if (count == 0) return;
        html.Element(
            "p",
            $"The text contains {Count(count, "character")} that can change the order in which it is shown. Compare it with the source.",
            ("class", "note"));
    }

    private static void WriteWarnings(HtmlWriter html, IReadOnlyList<Warning> warnings)
    {
        html.Start("section", ("id", "warnings"), ("aria-labelledby", "warnings-title"));
        html.Element("h2", "Warnings", ("id", "warnings-title")).Start("ul", ("class", "warnings"));
        foreach (var warning in warnings)
        {
            html.Start("li").Element("span", ToLine(warning.Message, MaxMessageLength), ("dir", "auto")).Text(" ");
            html.Element("small", $"{GetName(warning.Stage)}, {ToLine(warning.Code)}").End("li");
        }

        html.End("ul").End("section").Line();
    }
}
