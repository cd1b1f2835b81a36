using System.Text.RegularExpressions;
using Enrichment.Text;

namespace Enrichment.Articles.Headers;

/// <summary>
/// Finds the header of an article: Markdown front matter, lines of "key: value", or "date 2021-09-06" at the start. An article can start
/// with prose or an interview in the same form, so a header needs keys that are known and values that fit them.
/// </summary>
internal static partial class HeaderReader
{
    private const string Fence = "---";

    private const int MostLines = 200;

    /// <summary>The header of <paramref name="text"/>, or <see cref="ArticleHeader.None"/> if it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The order of day and month in dates of numbers, or null.</param>
    public static ArticleHeader Read(string text, DateOrder? order)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return ReadFrontMatter(text, start, order)
            ?? ReadKeyedLines(text, start, order)
            ?? ReadLeadingDate(text, start)
            ?? ArticleHeader.None;
    }

    // Between the fences every line must look like YAML and one must have a known key. Two rules around prose are no front matter.
    private static ArticleHeader? ReadFrontMatter(string text, int start, DateOrder? order)
    {
        var lines = new List<HeaderLine>();
        foreach (var span in TextLines.Split(text, start, text.Length).Take(MostLines))
        {
            var isFence = IsFence(text, span);
            if (!isFence && (lines.Count == 0 || !YamlLine().IsMatch(text.AsSpan(span.Offset, span.Length)))) return null;
            if (!isFence && HeaderLine.IsItem(text, span, out var item)) lines[^1] = lines[^1].AddItem(span, item);
            else if (isFence || HeaderLine.Read(text, span) is not { } line) lines.Add(new HeaderLine(span, null, null, default));
            else lines.Add(line);
            if (!isFence || lines.Count <= 1) continue;
            return lines.Exists(known => known.IsKnown) ? ArticleHeader.Create(text, lines, order) : null;
        }

        return null;
    }

    private static bool IsFence(string text, TextSpan line) => text.AsSpan(line.Offset, line.Length).TrimEnd().SequenceEqual(Fence);

    // The lines up to the first blank line, or up to the first one without a key.
    private static ArticleHeader? ReadKeyedLines(string text, int start, DateOrder? order)
    {
        var lines = new List<HeaderLine>();
        var isClosed = true;
        foreach (var span in TextLines.Split(text, start, text.Length).Take(MostLines))
        {
            if (text.AsSpan(span.Offset, span.Length).IsWhiteSpace()) break;
            if (HeaderLine.Read(text, span) is { } line) lines.Add(line);
            else if (lines.Count > 0 && HeaderLine.IsItem(text, span, out var item)) lines[^1] = lines[^1].AddItem(span, item);
            else isClosed = false;
            if (!isClosed) break;
        }

        if (!isClosed) lines = lines[..(lines.FindLastIndex(line => line.IsKnown) + 1)];
        return IsHeader(text, lines, isClosed, order) ? ArticleHeader.Create(text, lines, order) : null;
    }

    // Without a blank line after them, the lines need two known keys. One is enough if no other line is a sentence.
    private static bool IsHeader(string text, List<HeaderLine> lines, bool isClosed, DateOrder? order)
    {
        var known = lines.Where(line => line.IsKnown).ToList();
        if (known.GroupBy(line => line.Field).Any(group => group.Key == HeaderField.Title && group.Count() > 1)) return false;
        var readable = known.Count(line => line.IsReadable(text, order));
        if (readable >= 2) return true;
        if (!isClosed || known.Count == 0) return false;
        if (readable == 0) return known is [{ Field: HeaderField.Published }] && lines.Count == 1 && LooksLikeDate(known[0].Value.In(text));
        return known.Exists(line => line.Field <= HeaderField.Url && line.IsReadable(text, order))
            && lines.TrueForAll(line => !IsSentence(text, line) || line.Field == HeaderField.Title);
    }

    private static bool IsSentence(string text, HeaderLine line) => line.Value.Length > 0 && HeaderValue.EndsSentence(line.Value.In(text));

    private static bool LooksLikeDate(string value) => DatePattern().IsMatch(value);

    private static ArticleHeader? ReadLeadingDate(string text, int start)
    {
        var match = LeadingDatePattern().Match(text, start, text.Length - start);
        if (!match.Success || HeaderValue.ReadDate(match.Groups["date"].Value, null) is not { } date) return null;
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

    [GeneratedRegex(@"\A[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\A(?:\s*[""']?\s*\z|\s*#|\s*-(?: |\s*\z)|\s+\S|[\w-]{1,64}[ \t]{0,8}:(?:\s|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex YamlLine();
}
