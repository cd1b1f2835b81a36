using System.Globalization;
using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>What an article says of itself before its text: "date 2021-09-06", lines of "key: value", or a Markdown front matter block.</summary>
internal sealed partial record ArticleHeader
{
    private static readonly string[] Keys = ["title", "date", "source", "url", "author"];

    /// <summary>Where the body starts, in UTF-16 code units; 0 where there is no header.</summary>
    public int End { get; private init; }

    /// <summary>The value of "title", or null.</summary>
    public string? Title { get; private init; }

    /// <summary>Where that value stands, or null.</summary>
    public TextSpan? TitleSpan { get; private init; }

    /// <summary>The value of "date", or null.</summary>
    public DateOnly? Published { get; private init; }

    /// <summary>The value of "source", or null.</summary>
    public string? Source { get; private init; }

    /// <summary>The value of "url", or null.</summary>
    public string? Url { get; private init; }

    /// <summary>The value of "author", or null.</summary>
    public string? Author { get; private init; }

    /// <summary>The header's lines as paragraphs, in order; the title's value is a heading.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; private init; } = [];

    /// <summary>The header of <paramref name="text"/>. What does not read as one throughout is text, and the header is empty.</summary>
    public static ArticleHeader Read(string text) => LeadingDate(text) ?? KeyedLines(text) ?? new ArticleHeader();

    private static ArticleHeader? LeadingDate(string text)
    {
        var match = LeadingDatePattern().Match(text);
        if (!match.Success || ParseDate(match.Groups[1].Value) is not { } date) return null;
        var start = match.Index + match.Length - match.Value.TrimStart().Length;
        return new ArticleHeader { Published = date, End = match.Length, Paragraphs = [new Paragraph(start, match.Length - start, ParagraphKind.Header)] };
    }

    // All lines up to the first blank one have to be known keys: an article may well begin with "Source: ...".
    private static ArticleHeader? KeyedLines(string text)
    {
        var header = new ArticleHeader();
        var paragraphs = new List<Paragraph>();
        var fenced = false;
        foreach (var line in Lines(text))
        {
            var content = line.In(text).Trim();
            if (content.Length == 0 && !fenced && header.End > 0) break;
            if (content.Length > 0)
            {
                if (content == "---" && (fenced || header.End == 0)) fenced = !fenced;
                else if (header.With(text, line) is { } next) header = next;
                else return null;
                paragraphs.AddRange(ParagraphsOf(text, line, header));
            }

            header = header with { End = line.End };
            if (content == "---" && !fenced) break;
        }

        return paragraphs.Count == 0 || fenced ? null : header with { Paragraphs = paragraphs };
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    private ArticleHeader? With(string text, TextSpan line)
    {
        var content = line.In(text);
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? "" : content[..colon].Trim().ToLowerInvariant();
        if (!Keys.Contains(key)) return null;
        var value = content[(colon + 1)..].Trim().Trim('"');
        if (value.Length == 0) return this;
        return key switch
        {
            "title" => this with { Title = value, TitleSpan = new TextSpan(line.Offset + content.IndexOf(value, colon, StringComparison.Ordinal), value.Length) },
            "date" => ParseDate(value) is { } date ? this with { Published = date } : null,
            "source" => this with { Source = value },
            "url" => this with { Url = value },
            _ => this with { Author = value },
        };
    }

    private static IEnumerable<Paragraph> ParagraphsOf(string text, TextSpan line, ArticleHeader header)
    {
        var content = ParagraphSplitter.Trim(text, line.Offset, line.End);
        if (header.TitleSpan is not { } title || !line.Contains(title)) return [new Paragraph(content.Offset, content.Length, ParagraphKind.Header)];
        var label = ParagraphSplitter.Trim(text, line.Offset, title.Offset);
        return [new Paragraph(label.Offset, label.Length, ParagraphKind.Header), new Paragraph(title.Offset, title.Length, ParagraphKind.Heading)];
    }

    private static DateOnly? ParseDate(string value) =>
        DateOnly.TryParseExact(value.Length > 10 && value[10] is 'T' or ' ' ? value[..10] : value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"\A\s*date[ \t]{1,8}([0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDatePattern();
}
