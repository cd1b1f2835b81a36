using Enrichment.Articles.Datelines;
using Enrichment.Articles.Embeds;
using Enrichment.Articles.Titles;
using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>
/// Joins the lines of a block that are one paragraph. Two lines are joined if the second continues in lower case, or if the block is
/// hard-wrapped and the first word of the second line did not fit into the first. Every other line break ends a paragraph.
/// </summary>
internal static class LineJoiner
{
    // Editors wrap within these widths. In a block with a longer line, every line is a paragraph.
    private const int NarrowestWrapping = 30;
    private const int WidestWrapping = 120;

    // Lines of at least this width are prose and no list, even if no line continues in lower case.
    private const int WidthOfProse = 60;

    private const int LongestFirstWord = 20;

    /// <summary>Joins <paramref name="lines"/>, which are trimmed and in order, to paragraphs.</summary>
    public static List<TextSpan> Join(string text, IReadOnlyList<TextSpan> lines)
    {
        var width = FindWrappingWidth(text, lines);
        var paragraphs = new List<TextSpan> { lines[0] };
        for (var index = 1; index < lines.Count; index++)
        {
            if (!StartsBody(text, lines, index) && Continues(text, lines[index - 1], lines[index], width))
                paragraphs[^1] = TextSpan.FromBounds(paragraphs[^1].Offset, lines[index].End);
            else
                paragraphs.Add(lines[index]);
        }

        return paragraphs;
    }

    // The first line can be a headline directly above the text.
    private static bool StartsBody(string text, IReadOnlyList<TextSpan> lines, int index)
    {
        if (index > 1) return false;
        var (line, next) = (lines[0], lines[1]);
        if (line.Length < WidestWrapping && next.Length > WidestWrapping) return true;
        return (IsInCapitals(text, line) && !IsInCapitals(text, next))
            || (IsTitleCase(text, line) && !IsTitleCase(text, next))
            || DatelineReader.Read(text, TextSpan.FromBounds(next.Offset, lines[^1].End), null) is not null;
    }

    private static bool IsTitleCase(string text, TextSpan line) => HeadlineStyle.IsTitleCase(text.AsSpan(line.Offset, line.Length));

    private static bool IsInCapitals(string text, TextSpan line)
    {
        var capitals = 0;
        foreach (var c in text.AsSpan(line.Offset, line.Length))
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }

        return capitals > 1;
    }

    // "    The first line of each paragraph has an indent."
    private static bool IsIndented(string text, TextSpan line) =>
        line.Offset >= 2 && text[line.Offset - 1] == ' ' && text[line.Offset - 2] == ' ';

    private static bool Continues(string text, TextSpan line, TextSpan next, int width)
    {
        if (HeadingLine.GetMarkdownLevel(text, line) > 0 || HeadingLine.GetMarkdownLevel(text, next) > 0) return false;
        if (EmbedReader.IsAttribution(text, next)) return EmbedReader.Read(text, line) is null;
        if (HeadingLine.IsListItem(text, next) || (IsIndented(text, next) && !IsIndented(text, line))) return false;
        return ContinuesInLowerCase(text, line, next) || (width > 0 && IsFull(text, line, next, width));
    }

    private static bool ContinuesInLowerCase(string text, TextSpan line, TextSpan next) =>
        char.IsLower(text[next.Offset]) && !SentenceMarks.EndsSentence(text, line);

    // Editors measure the width in other units than UTF-16 code units, so a tenth is tolerated.
    private static bool IsFull(string text, TextSpan line, TextSpan next, int width) =>
        (line.Length + 1 + GetFirstWordLength(text, next)) * 10 > width * 9;

    private static int GetFirstWordLength(string text, TextSpan line)
    {
        var length = text.AsSpan(line.Offset, line.Length).IndexOfAny(' ', '\t');
        return Math.Min(length < 0 ? line.Length : length, LongestFirstWord);
    }

    // The width at which the block is wrapped, or 0. In a wrapped block most line breaks are after a full line, and most of those are
    // inside a sentence.
    private static int FindWrappingWidth(string text, IReadOnlyList<TextSpan> lines)
    {
        var width = lines.Max(line => line.Length);
        if (width is < NarrowestWrapping or > WidestWrapping) return 0;
        var (full, within, lower) = (0, 0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            if (!IsFull(text, lines[index - 1], lines[index], width)) continue;
            full++;
            if (!SentenceMarks.EndsSentence(text, lines[index - 1])) within++;
            if (ContinuesInLowerCase(text, lines[index - 1], lines[index])) lower++;
        }

        var isWrapped = full > 0 && full * 2 >= lines.Count - 1 && within * 2 >= full;
        return isWrapped && (lower > 0 || width >= WidthOfProse) ? width : 0;
    }
}
