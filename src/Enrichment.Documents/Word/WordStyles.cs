using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>The kinds of paragraphs by their styles. Word writes the names of its own styles in English in every language.</summary>
internal sealed class WordStyles
{
    // A style is based on another one, and that one on the next.
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles of a document, which can have none.</summary>
    public WordStyles(StyleDefinitionsPart? part, ExtractionLimits limits)
    {
        if (part is null) return;
        using var reader = WordXml.Open(part, limits);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && WordXml.GetName(reader) == "style") ReadStyle(reader);
        }
    }

    /// <summary>The kind of a paragraph with the style <paramref name="id"/>.</summary>
    public ParagraphKind GetKind(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            if (GetKind(style) is { } kind) return kind;
            id = style.BasedOn;
        }

        return ParagraphKind.Body;
    }

    /// <summary>Whether the style <paramref name="id"/> is that of the title of a document.</summary>
    public bool IsTitle(string? id) => id is not null && _styles.TryGetValue(id, out var style) && style.Name == "title";

    private static ParagraphKind? GetKind(Style style) => style.Name switch
    {
        "title" or "subtitle" => ParagraphKind.Heading,
        "caption" => ParagraphKind.Caption,
        "toc heading" or "table of figures" => ParagraphKind.Boilerplate,
        _ when style.Name.StartsWith("heading ", StringComparison.Ordinal) => ParagraphKind.Heading,
        _ when style.Name.StartsWith("toc ", StringComparison.Ordinal) => ParagraphKind.Boilerplate,
        _ when style.OutlineLevel is { } level => IsHeading(level) ? ParagraphKind.Heading : ParagraphKind.Body,
        _ => null,
    };

    /// <summary>Whether <paramref name="outlineLevel"/> is that of a heading. The level 9 is that of running text.</summary>
    public static bool IsHeading(int outlineLevel) => outlineLevel is >= 0 and < 9;

    private void ReadStyle(XmlReader reader)
    {
        if (reader.IsEmptyElement || WordXml.GetAttribute(reader, "styleId") is not { } id) return;
        var (depth, style) = (reader.Depth, new Style("", null, null));
        while (reader.Read() && reader.Depth > depth)
        {
            style = WordXml.GetName(reader) switch
            {
                "name" => style with { Name = WordXml.GetValue(reader)?.Trim().ToLowerInvariant() ?? style.Name },
                "basedOn" => style with { BasedOn = WordXml.GetValue(reader) ?? style.BasedOn },
                "outlineLvl" => style with { OutlineLevel = WordXml.GetNumber(reader) ?? style.OutlineLevel },
                _ => style,
            };
        }

        _styles[id] = style;
    }

    private sealed record Style(string Name, string? BasedOn, int? OutlineLevel);
}
