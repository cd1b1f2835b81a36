using System.Text.RegularExpressions;

namespace Enrichment.Documents.Pdf;

/// <summary>Finds the paragraphs in the lines of a column, and joins those that continue in the next column or on the next page.</summary>
internal static partial class ParagraphBuilder
{
    private const double SizeTolerance = 0.12;

    // Shares of the usual distance of lines, of the font size, and of the width of the column.
    private const double LargestDistance = 1.35;
    private const double Indent = 0.7;
    private const double DeepestIndent = 5;
    private const double FullLine = 0.88;

    private const int MostBetween = 3;

    /// <summary>The paragraphs of a column of the page <paramref name="page"/>.</summary>
    public static IEnumerable<PdfParagraph> Split(IReadOnlyList<Segment> lines, int page)
    {
        if (lines.Count == 0) yield break;
        var column = new Column(lines);
        var paragraph = Create([lines[0]], column, page, column.IsIndented(lines[0]));
        for (var at = 1; at < lines.Count; at++)
        {
            if (!column.StartsParagraph(lines[at - 1], lines[at]))
            {
                paragraph.Lines.Add(lines[at]);
                paragraph.IsLastLineFull = column.IsFull(lines[at]);
                continue;
            }

            yield return paragraph;
            paragraph = Create([lines[at]], column, page, column.IsIndented(lines[at]) || ListMark().IsMatch(lines[at].Text));
        }

        yield return paragraph;
    }

    /// <summary>Joins paragraphs that continue in the next one.</summary>
    public static List<PdfParagraph> JoinContinued(IEnumerable<PdfParagraph> paragraphs)
    {
        var joined = new List<PdfParagraph>();
        foreach (var paragraph in paragraphs)
        {
            if (FindOpen(joined, paragraph) is { } open)
            {
                open.Lines.AddRange(paragraph.Lines);
                open.IsLastLineFull = paragraph.IsLastLineFull;
            }
            else
            {
                joined.Add(paragraph);
            }
        }

        return joined;
    }

    // The last paragraph, or one before the footnotes or captions at the end of the page before.
    private static PdfParagraph? FindOpen(List<PdfParagraph> joined, PdfParagraph next)
    {
        for (var at = joined.Count - 1; at >= 0 && at >= joined.Count - MostBetween - 1; at--)
        {
            if (at < joined.Count - 1 && joined[at].Page == next.Page) return null;
            if (IsOpen(joined[at]) && Continues(joined[at], next)) return joined[at];
        }

        return null;
    }

    private static PdfParagraph Create(List<Segment> lines, Column column, int page, bool startsParagraph) =>
        new() { Lines = lines, Page = page, StartsParagraph = startsParagraph, IsLastLineFull = column.IsFull(lines[0]) };

    private static bool IsOpen(PdfParagraph paragraph) => !SentenceEnd().IsMatch(paragraph.Lines[^1].Text);

    // A sentence can only go on in a text of the same size. In lower case it does, in other cases only after a full line.
    private static bool Continues(PdfParagraph previous, PdfParagraph next)
    {
        var (last, first) = (previous.Lines[^1], next.Lines[0]);
        var isBelow = previous.Page == next.Page && first.Baseline < last.Baseline;
        if (isBelow || Math.Abs(last.Size - first.Size) > SizeTolerance / 2 * last.Size) return false;
        if (char.IsLower(first.Text[0]) || last.Text[^1] is '-' or ',' or Characters.SoftHyphen) return true;
        return previous.IsLastLineFull && previous.Lines.Count > 1 && next.Lines.Count > 1 && !next.StartsParagraph;
    }

    private sealed class Column(IReadOnlyList<Segment> lines)
    {
        private readonly double _left = FindUsual(lines.Select(line => line.Left), lowest: true);
        private readonly double _right = lines.Max(line => line.Right);
        private readonly double _distance = FindUsualDistance(lines);

        public bool IsIndented(Segment line) => line.Left - _left > Indent * line.Size && line.Left - _left < DeepestIndent * line.Size;

        public bool IsFull(Segment line) => line.Right - _left >= FullLine * (_right - _left);

        public bool StartsParagraph(Segment previous, Segment line)
        {
            if (Math.Abs(previous.Size - line.Size) > SizeTolerance * previous.Size) return true;
            var distance = previous.Baseline - line.Baseline;
            if (distance > LargestDistance * Math.Max(_distance, line.Size) || distance < 0) return true;
            if (ListMark().IsMatch(line.Text) || line.IsTabular || previous.IsTabular) return true;
            if (IsIndented(line) && !IsIndented(previous) && !IsContinuedInLowerCase(previous, line)) return true;
            return !IsFull(previous) && SentenceEnd().IsMatch(previous.Text) && !char.IsLower(line.Text[0]);
        }

        private static bool IsContinuedInLowerCase(Segment previous, Segment line) =>
            char.IsLower(line.Text[0]) && !SentenceEnd().IsMatch(previous.Text);

        private static double FindUsualDistance(IReadOnlyList<Segment> lines)
        {
            var distances = lines.Zip(lines.Skip(1), (first, second) => first.Baseline - second.Baseline)
                .Where(distance => distance > 0)
                .ToList();
            return distances.Count == 0 ? 0 : FindUsual(distances, lowest: true);
        }

        // The most frequent value, in points; of several, the lowest or the highest.
        private static double FindUsual(IEnumerable<double> values, bool lowest)
        {
            var groups = values.GroupBy(value => Math.Round(value)).OrderByDescending(group => group.Count());
            return (lowest ? groups.ThenBy(group => group.Key) : groups.ThenByDescending(group => group.Key)).First().Average();
        }
    }

    [GeneratedRegex(@"[.!?:…][""'”’»)\]]*\z|[。！？]\z", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\A(?:[•▪■●◦‣·–—*]|\d{1,2}[.)]|\([a-z0-9]{1,2}\))\s", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
