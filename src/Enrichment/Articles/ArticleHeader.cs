using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>The metadata at the start of an article.</summary>
internal sealed record ArticleHeader
{
    /// <summary>No header.</summary>
    public static readonly ArticleHeader None = new();

    /// <summary>The offset at which the body starts, in UTF-16 code units, 0 if there is no header.</summary>
    public int End { get; init; }

    /// <summary>The value of "title", or null.</summary>
    public string? Title { get; init; }

    /// <summary>The value of "date", or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The value of "source", or null.</summary>
    public string? Source { get; init; }

    /// <summary>The value of "url", or null.</summary>
    public string? Url { get; init; }

    /// <summary>The value of "author", or null.</summary>
    public string? Author { get; init; }

    /// <summary>The lines of the header as paragraphs, in order. The value of the title is a heading.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Creates the header that consists of <paramref name="lines"/>.</summary>
    public static ArticleHeader Create(string text, IReadOnlyList<HeaderLine> lines)
    {
        return new ArticleHeader
        {
            End = lines[^1].Span.End,
            Title = FindValue("title"),
            Published = FindValue("date") is { } date ? WrittenDate.Parse(date) : null,
            Source = FindValue("source"),
            Url = FindValue("url"),
            Author = FindValue("author"),
            Paragraphs = [.. lines.SelectMany(line => CreateParagraphs(text, line))],
        };

        string? FindValue(string key) =>
            lines.FirstOrDefault(line => line.Key == key) is { Value.Length: > 0 } line ? line.Value.In(text) : null;
    }

    private static IEnumerable<Paragraph> CreateParagraphs(string text, HeaderLine line)
    {
        var isTitle = line is { Key: "title", Value.Length: > 0 };
        var header = TextLines.Trim(text, line.Span.Offset, isTitle ? line.Value.Offset : line.Span.End);
        if (header.Length > 0) yield return new Paragraph(header.Offset, header.Length, ParagraphKind.Header);
        if (isTitle) yield return new Paragraph(line.Value.Offset, line.Value.Length, ParagraphKind.Heading);
    }
}
