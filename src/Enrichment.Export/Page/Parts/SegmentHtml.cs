using Enrichment.Claims;
using Enrichment.Export.Page.Segments;
using static Enrichment.Export.Page.Parts.PageWords;

namespace Enrichment.Export.Page.Parts;

/// <summary>Writes the segments of the text. Their elements are never nested.</summary>
internal static class SegmentHtml
{
    /// <summary>Writes a segment: as text, or as an element with its number if it has marks.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="page">The article.</param>
    /// <param name="segment">The segment.</param>
    public static void Write(HtmlWriter html, PageArticle page, Segment segment)
    {
        var text = page.Text.AsSpan(segment.Offset, segment.Length);
        if (segment.Number is not { } number)
        {
            html.Text(text);
            return;
        }

        // One link for each cue can be reached with the Tab key; the mentions, which are many, from the list of entities.
        var target = segment switch
        {
            { StartsCue: true, Cue: { } cue } => $"#c{cue.Owner}",
            { Mention: { } mention } => $"#e{mention.Owner}",
            _ => null,
        };
        var isCue = target?[1] == 'c';
        var element = target is null ? "span" : "a";
        html.Start(
            element, ("id", $"g{Number(number)}"), ("class", GetClasses(page, segment)), ("href", target),
            ("tabindex", target is null || isCue ? null : "-1"));
        html.Text(text).End(element);
    }

    private static string? GetClasses(PageArticle page, Segment segment)
    {
        var classes = new List<string>(6);
        if (segment.Content is { } content) classes.AddRange(["c", GetName(page.Claims[content.Owner].Stance)]);
        if (segment.IsShared) classes.Add("shared");
        if (segment.Cue is { } cue)
        {
            classes.AddRange(["cue", GetName(page.Claims[cue.Owner].Stance)]);
            if (segment.StartsCue) classes.Add("first");
            if (page.Claims[cue.Owner].Cue.Type == CueType.Post) classes.Add("post");
        }

        if (segment.Mention is { } mention)
        {
            classes.AddRange(["m", GetName(page.Entities[mention.Owner].Type)]);
            if (segment.EndsMention) classes.Add("last");
        }

        return classes.Count == 0 ? null : string.Join(' ', classes.Distinct());
    }
}
