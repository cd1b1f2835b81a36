using Enrichment.Text;

namespace Enrichment.Articles.Headers;

/// <summary>The metadata at the start of an article.</summary>
internal sealed record ArticleHeader
{
    /// <summary>No header.</summary>
    public static readonly ArticleHeader None = new();

    /// <summary>The offset at which the body starts, in UTF-16 code units, 0 if there is no header.</summary>
    public int End { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The time of publication, or else that of the last change, or null.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The publication, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The authors, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The web address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The section, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The BCP 47 tag of the language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The lines of the header as paragraphs, in order. The value of the title is a heading.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>A warning for each value that cannot be read.</summary>
    public IReadOnlyList<ReadingWarning> Warnings { get; init; } = [];

    /// <summary>Creates the header of <paramref name="lines"/>. Lines with unknown keys are part of it but are not read.</summary>
    public static ArticleHeader Create(string text, IReadOnlyList<HeaderLine> lines, DateOrder? order)
    {
        var known = lines.Where(line => line.IsKnown).ToList();
        var readable = known.Where(line => line.IsReadable(text, order)).ToList();
        return new ArticleHeader
        {
            End = lines[^1].Span.End,
            Title = FindValue(HeaderField.Title),
            Published = FindDate(HeaderField.Published) ?? FindDate(HeaderField.Updated),
            Publisher = FindValue(HeaderField.Publisher),
            Authors = [.. readable.Where(line => line.Field == HeaderField.Authors).SelectMany(line => ReadNames(text, line))],
            Url = FindValue(HeaderField.Url),
            Section = FindValue(HeaderField.Section)?.Trim('[', ']'),
            Language = FindValue(HeaderField.Language) is { } language ? HeaderValue.ReadLanguage(language) : null,
            Paragraphs = [.. lines.SelectMany(line => CreateParagraphs(text, line))],
            Warnings = [.. known.Except(readable).Select(line => CreateWarning(text, line))],
        };

        string? FindValue(HeaderField field) => readable.Find(line => line.Field == field) is { } line ? line.GetFirst(text) : null;

        PublicationDate? FindDate(HeaderField field) =>
            FindValue(field) is { } value ? HeaderValue.ReadDate(value, order) : null;
    }

    private static IEnumerable<string> ReadNames(string text, HeaderLine line) => line.Value.Length > 0
        ? HeaderValue.ReadNames(line.Value.In(text))
        : line.Items.Select(item => item.In(text));

    private static ReadingWarning CreateWarning(string text, HeaderLine line)
    {
        var value = HeaderValue.Shorten(line.GetFirst(text));
        var remedy = line.Field switch
        {
            HeaderField.Published or HeaderField.Updated =>
                "write it as 2022-07-18 or 18 July 2022, or set the order of day and month with --date-order",
            HeaderField.Language => "write its tag, such as en or pt-BR",
            HeaderField.Url => "write the whole address without spaces",
            _ => "shorten it",
        };
        return new ReadingWarning("unreadableHeaderValue", $"The header's {line.Key} '{value}' cannot be read; {remedy}.");
    }

    private static IEnumerable<Paragraph> CreateParagraphs(string text, HeaderLine line)
    {
        var isTitle = line is { Field: HeaderField.Title, Value.Length: > 0 };
        var header = TextLines.Trim(text, line.Span.Offset, isTitle ? line.Value.Offset : line.Span.End);
        if (header.Length > 0) yield return new Paragraph(header.Offset, header.Length, ParagraphKind.Header);
        if (!isTitle) yield break;
        yield return new Paragraph(line.Value.Offset, line.Value.Length, ParagraphKind.Heading);
        var rest = TextLines.Trim(text, line.Value.End, line.Span.End);
        if (rest.Length > 0) yield return new Paragraph(rest.Offset, rest.Length, ParagraphKind.Header);
    }
}
