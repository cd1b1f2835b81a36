using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using PdfWord = UglyToad.PdfPig.Content.Word;

namespace Enrichment.Documents.Pdf;

/// <summary>Finds the words of a page with the library, and from them the rows and segments.</summary>
internal static class PageTextReader
{
    // Shares of the font size. A gap between letters of a word is smaller, and a gap between columns is wider.
    private const double WordGap = 0.15;
    private const double SegmentGap = 0.8;
    private const double TableGap = 2;
    private const double LargestInWord = 1.7;

    // Words are in one row if their baselines differ less.
    private const double RowTolerance = 0.4;

    // A superscript is smaller than the text below it, and not higher above its baseline.
    private const double LargestSuperscript = 0.8;
    private const double HighestSuperscript = 0.7;

    // Text that is drawn twice to make it bold.
    private const double DuplicateTolerance = 0.05;

    private static readonly NearestNeighbourWordExtractor Words = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions
    {
        MaxDegreeOfParallelism = 1,
        Filter = (first, second) => !string.IsNullOrWhiteSpace(second.Value) && HaveSimilarSizes(first, second),
        MaximumDistance = (first, second) => WordGap * Math.Max(first.PointSize, second.PointSize),
    });

    /// <summary>Reads the text of <paramref name="page"/>.</summary>
    public static PageText Read(TextPage page)
    {
        var letters = RemoveDuplicates(page.Letters.Where(letter => IsVisible(letter, page)));
        var words = Words.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        var directions = words.GroupBy(word => word.TextOrientation)
            .OrderByDescending(group => group.Sum(word => word.Letters.Count)).ToList();
        if (directions.Count == 0) return new PageText(page.Height, [], []);
        var main = directions[0].Key;
        var height = main is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? page.Width : page.Height;
        var other = directions.Skip(1).SelectMany(group => CreateRows(group, group.Key, page))
            .Select(row => string.Join(' ', row.Select(part => part.Text)));
        return new PageText(height, CreateRows(directions[0], main, page), [.. other]);
    }

    // The large first letter of a text is no part of a word beside it.
    private static bool HaveSimilarSizes(Letter first, Letter second) =>
        Math.Max(first.PointSize, second.PointSize) <= LargestInWord * Math.Min(first.PointSize, second.PointSize);

    private static bool IsVisible(Letter letter, TextPage page)
    {
        var at = letter.StartBaseLine;
        return at.X >= 0 && at.X <= page.Width && at.Y >= 0 && at.Y <= page.Height;
    }

    private static List<Letter> RemoveDuplicates(IEnumerable<Letter> letters)
    {
        var seen = new HashSet<(string, long, long)>();
        return [.. letters.Where(letter => IsNew(letter, seen))];
    }

    private static bool IsNew(Letter letter, HashSet<(string, long, long)> seen)
    {
        var step = Math.Max(DuplicateTolerance * letter.PointSize, 0.1);
        var (x, y) = ((long)Math.Round(letter.StartBaseLine.X / step), (long)Math.Round(letter.StartBaseLine.Y / step));
        for (var column = x - 1; column <= x + 1; column++)
        {
            for (var row = y - 1; row <= y + 1; row++)
            {
                if (seen.Contains((letter.Value, column, row))) return false;
            }
        }

        seen.Add((letter.Value, x, y));
        return true;
    }

    private static List<IReadOnlyList<Segment>> CreateRows(IEnumerable<PdfWord> words, TextOrientation direction, TextPage page)
    {
        var parts = words.Select(word => CreatePart(word, direction, page)).Where(part => part.Text.Length > 0).ToList();
        var ordered = DropCaps.Join(parts).OrderByDescending(part => part.Baseline).ThenBy(part => part.Left);
        var rows = new List<List<Segment>>();
        foreach (var part in ordered)
        {
            if (rows.Count > 0 && IsInRow(rows[^1], part)) rows[^1].Add(part);
            else rows.Add([part]);
        }

        return [.. RemoveSuperscripts(rows).Select(JoinWords)];
    }

    private static bool IsInRow(List<Segment> row, Segment part) =>
        row[0].Baseline - part.Baseline < RowTolerance * Math.Min(row[0].Size, part.Size);

    // The marks of footnotes are no part of the text. Other superscripts join the row below.
    private static IEnumerable<List<Segment>> RemoveSuperscripts(List<List<Segment>> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var below = at + 1 < rows.Count ? rows[at + 1] : [];
            if (!rows[at].TrueForAll(part => below.Exists(other => IsAbove(part, other)))) yield return rows[at];
            else below.AddRange(rows[at].Where(part => !part.Text.All(IsFootnoteMark)));
        }
    }

    private static bool IsAbove(Segment superscript, Segment text) =>
        superscript.Size <= LargestSuperscript * text.Size
        && superscript.Baseline - text.Baseline <= HighestSuperscript * text.Size
        && superscript.Left > text.Left
        && superscript.Left < text.Right + (2 * text.Size);

    private static bool IsFootnoteMark(char c) => char.IsAsciiDigit(c) || c is ',' or '*' or '†' or '‡' or '–' or '-';

    private static Segment CreatePart(PdfWord word, TextOrientation direction, TextPage page)
    {
        var first = Turn(word.Letters[0].StartBaseLine, direction, page);
        var last = Turn(word.Letters[^1].EndBaseLine, direction, page);
        var size = word.Letters.GroupBy(letter => letter.PointSize).MaxBy(group => group.Count())!.Key;
        return new Segment(Characters.Clean(word.Text), Math.Min(first.X, last.X), Math.Max(first.X, last.X), first.Y, size);
    }

    // The point after the page was turned so that the text is horizontal.
    private static (double X, double Y) Turn(PdfPoint point, TextOrientation direction, TextPage page) => direction switch
    {
        TextOrientation.Rotate90 => (page.Height - point.Y, point.X),
        TextOrientation.Rotate180 => (page.Width - point.X, page.Height - point.Y),
        TextOrientation.Rotate270 => (point.Y, page.Width - point.X),
        _ => (point.X, point.Y),
    };

    private static List<Segment> JoinWords(List<Segment> row)
    {
        var groups = new List<List<Segment>>();
        foreach (var word in row.OrderBy(word => word.Left))
        {
            if (groups.Count > 0 && word.Left - groups[^1].Max(part => part.Right) < SegmentGap * Math.Max(word.Size, groups[^1][^1].Size))
                groups[^1].Add(word);
            else
                groups.Add([word]);
        }

        return [.. groups.Select(Join)];
    }

    // The size and the baseline are those of most letters.
    private static Segment Join(List<Segment> words)
    {
        var usual = words.GroupBy(word => Math.Round(word.Size, 1)).MaxBy(group => group.Sum(word => word.Text.Length))!.First();
        var text = string.Join(' ', words.Select(word => word.Text));
        return new Segment(text, words[0].Left, words.Max(word => word.Right), usual.Baseline, usual.Size);
    }

    /// <summary>Joins two segments of one row with a space or a tab.</summary>
    public static Segment Join(Segment left, Segment right)
    {
        var longer = left.Text.Length >= right.Text.Length ? left : right;
        var gap = right.Left - left.Right < TableGap * longer.Size ? ' ' : Segment.Tab;
        return new Segment($"{left.Text}{gap}{right.Text}", left.Left, Math.Max(left.Right, right.Right), longer.Baseline, longer.Size);
    }
}
