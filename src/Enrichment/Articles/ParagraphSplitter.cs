using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>Cuts an article's body into paragraphs and headings.</summary>
internal static class ParagraphSplitter
{
    private const int LongestHeading = 120;
    private const int WidestWrappedLine = 120;
    private const string Enders = ".!?…。！？؟۔।";

    /// <summary>The blocks of <paramref name="text"/> from <paramref name="start"/> on, in order, without white space around them.</summary>
    public static IEnumerable<Paragraph> Split(string text, int start)
    {
        foreach (var block in Blocks(text, start))
        {
            var lines = Lines(text, block).ToList();
            foreach (var part in IsWrapped(text, lines) ? WithHeadingsApart(text, lines) : lines) yield return ToParagraph(text, part);
        }
    }

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/> without white space at its ends; empty where there is nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    // A block ends at a blank line.
    private static IEnumerable<TextSpan> Blocks(string text, int start)
    {
        var blockStart = start;
        for (var at = start; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            if (text.AsSpan(at, end - at).IsWhiteSpace())
            {
                if (Trim(text, blockStart, at) is { Length: > 0 } block) yield return block;
                blockStart = end;
            }

            at = end + 1;
        }

        if (Trim(text, blockStart, text.Length) is { Length: > 0 } last) yield return last;
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan block)
    {
        for (var at = block.Offset; at < block.End;)
        {
            var end = text.IndexOf('\n', at, block.End - at) is >= 0 and var found ? found : block.End;
            if (Trim(text, at, end) is { Length: > 0 } line) yield return line;
            at = end + 1;
        }
    }

    // Hard-wrapped text breaks its lines at one width and in mid-sentence; otherwise each line is a paragraph.
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        if (lines.Count == 1) return true;
        if (lines.Any(line => line.Length > WidestWrappedLine)) return false;
        return lines.Take(lines.Count - 1).Count(line => !EndsSentence(text, line)) * 2 >= lines.Count - 1;
    }

    private static bool EndsSentence(string text, TextSpan line)
    {
        var end = line.End - 1;
        while (end > line.Offset && (Tokenizer.IsQuoteMark(text[end]) || text[end] is ')' or ']')) end--;
        return Enders.Contains(text[end], StringComparison.Ordinal);
    }

    private static IEnumerable<TextSpan> WithHeadingsApart(string text, List<TextSpan> lines)
    {
        var body = lines.SkipWhile(line => IsMarkdownHeading(text, line)).ToList();
        foreach (var heading in lines.Take(lines.Count - body.Count)) yield return heading;
        if (body.Count > 0) yield return TextSpan.FromBounds(body[0].Offset, body[^1].End);
    }

    private static bool IsMarkdownHeading(string text, TextSpan line) => HeadingMarks(text, line) > 0;

    private static int HeadingMarks(string text, TextSpan line)
    {
        var marks = 0;
        while (marks < line.Length && marks < 7 && text[line.Offset + marks] == '#') marks++;
        return marks is > 0 and < 7 && marks < line.Length && text[line.Offset + marks] == ' ' ? marks : 0;
    }

    private static Paragraph ToParagraph(string text, TextSpan part)
    {
        var marks = HeadingMarks(text, part);
        var content = Trim(text, part.Offset + marks, part.End);
        var isHeading = marks > 0 || (part.Length <= LongestHeading && !text.AsSpan(part.Offset, part.Length).Contains('\n') && !EndsSentence(text, part) && text[part.End - 1] is not (':' or ',' or ';'));
        return new Paragraph(content.Offset, content.Length, isHeading ? ParagraphKind.Heading : ParagraphKind.Text);
    }
}
