using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>
/// Finds the header of an article: Markdown front matter, lines of "key: value", or "date 2021-09-06" at the start. If only a part looks
/// like a header, all of it is text.
/// </summary>
internal static partial class HeaderReader
{
    private const string Fence = "---";

    /// <summary>The header of <paramref name="text"/>, or <see cref="ArticleHeader.None"/> if it has none.</summary>
    public static ArticleHeader Read(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return ReadFrontMatter(text, start) ?? ReadKeyedLines(text, start) ?? ReadLeadingDate(text, start) ?? ArticleHeader.None;
    }

    // Between the fences every line must look like YAML and one must have a known key. Two rules around prose are no front matter.
    private static ArticleHeader? ReadFrontMatter(string text, int start)
    {
        var lines = new List<HeaderLine>();
        foreach (var line in TextLines.Split(text, start, text.Length))
        {
            var isFence = line.In(text).TrimEnd() == Fence;
            if (!isFence && (lines.Count == 0 || !YamlLine().IsMatch(line.In(text)))) return null;
            lines.Add(isFence ? new HeaderLine(line, null, default) : HeaderLine.ReadFrontMatter(text, line));
            if (isFence && lines.Count > 1) return lines.Any(known => known.Key is not null) ? ArticleHeader.Create(text, lines) : null;
        }

        return null;
    }

    // All lines up to the first blank line must have known keys, each at most once.
    private static ArticleHeader? ReadKeyedLines(string text, int start)
    {
        var lines = new List<HeaderLine>();
        foreach (var line in TextLines.Split(text, start, text.Length))
        {
            if (text.AsSpan(line.Offset, line.Length).IsWhiteSpace()) break;
            if (HeaderLine.Read(text, line) is not { } known || lines.Any(other => other.Key == known.Key)) return null;
            lines.Add(known);
        }

        return lines.Count == 0 ? null : ArticleHeader.Create(text, lines);
    }

    private static ArticleHeader? ReadLeadingDate(string text, int start)
    {
        var match = LeadingDatePattern().Match(text, start, text.Length - start);
        if (!match.Success || WrittenDate.Parse(match.Groups["date"].Value) is not { } date) return null;
        return new ArticleHeader
        {
            Published = date,
            End = start + match.Length,
            Paragraphs = [new Paragraph(start, match.Length, ParagraphKind.Header)],
        };
    }

    [GeneratedRegex(
        @"\Adate[ \t]{1,8}(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingDatePattern();

    [GeneratedRegex(@"\A(?:\s*\z|\s*#|\s*-(?: |\s*\z)|\s+\S|[\w-]{1,64}[ \t]{0,8}:(?:\s|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex YamlLine();
}
