using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>
/// Joins the lines of a block that are one paragraph. Two are where the second goes on in lower case, or where the block is hard-wrapped and the
/// second's first word would not have fitted into the first line; otherwise the line break was meant, and ends a paragraph.
/// </summary>
internal static class LineJoiner
{
    // No editor wraps at less or at more; a block with a longer line has a paragraph a line.
    private const int NarrowestWrapping = 30;
    private const int WidestWrapping = 120;

    // From this width on a line is a sentence's and not a list's, even if no line goes on in lower case.
    private const int WidthOfProse = 60;

    private const int LongestFirstWord = 20;

    /// <summary>The paragraphs that <paramref name="lines"/>, trimmed and in order, make.</summary>
    public static List<TextSpan> Join(string text, IReadOnlyList<TextSpan> lines)
    {
        var width = WrappingWidth(text, lines);
        var paragraphs = new List<TextSpan> { lines[0] };
        for (var index = 1; index < lines.Count; index++)
        {
            if (GoesOn(text, lines[index - 1], lines[index], width)) paragraphs[^1] = TextSpan.FromBounds(paragraphs[^1].Offset, lines[index].End);
            else paragraphs.Add(lines[index]);
        }

        return paragraphs;
    }

    private static bool GoesOn(string text, TextSpan line, TextSpan next, int width)
    {
        if (HeadingLine.MarkdownLevel(text, line) > 0 || HeadingLine.MarkdownLevel(text, next) > 0) return false;
        if (EmbedReader.IsAttribution(text, next)) return EmbedReader.Read(text, line) is null;
        if (HeadingLine.IsListItem(text, next)) return false;
        return GoesOnInLowerCase(text, line, next) || (width > 0 && IsFull(text, line, next, width));
    }

    private static bool GoesOnInLowerCase(string text, TextSpan line, TextSpan next) => char.IsLower(text[next.Offset]) && !SentenceMarks.EndSentence(text, line);

    // A tenth is allowed for lines whose width was measured otherwise than in code units.
    private static bool IsFull(string text, TextSpan line, TextSpan next, int width) => (line.Length + 1 + FirstWordLength(text, next)) * 10 > width * 9;

    private static int FirstWordLength(string text, TextSpan line)
    {
        var length = text.AsSpan(line.Offset, line.Length).IndexOfAny(' ', '\t');
        return Math.Min(length < 0 ? line.Length : length, LongestFirstWord);
    }

    // The width a block is wrapped at, or 0: most of its breaks come where a line is full, and most of those within a sentence.
    private static int WrappingWidth(string text, IReadOnlyList<TextSpan> lines)
    {
        var width = lines.Max(line => line.Length);
        if (width is < NarrowestWrapping or > WidestWrapping) return 0;
        var (full, within, lower) = (0, 0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            if (!IsFull(text, lines[index - 1], lines[index], width)) continue;
            full++;
            if (!SentenceMarks.EndSentence(text, lines[index - 1])) within++;
            if (GoesOnInLowerCase(text, lines[index - 1], lines[index])) lower++;
        }

        return full > 0 && full * 2 >= lines.Count - 1 && within * 2 >= full && (lower > 0 || width >= WidthOfProse) ? width : 0;
    }
}
