using System.Text.RegularExpressions;

namespace Enrichment.Documents.Pdf;

/// <summary>
/// Removes running headers, running footers and page numbers: rows near the top or the bottom that occur on several pages at the same
/// height, or that are only a page number.
/// </summary>
internal static partial class RunningLines
{
    // Shares of the height of the page.
    private const double Margin = 0.12;
    private const double MarginOfPageNumbers = 0.2;
    private const double HeightTolerance = 0.015;

    private const int FewestPages = 2;

    /// <summary>The pages without these rows.</summary>
    public static IReadOnlyList<PageText> Remove(IReadOnlyList<PageText> pages)
    {
        var repeated = pages.SelectMany((page, number) => page.Rows.Where(row => IsInMargin(page, row))
            .Select(row => (Row: row, Page: page, number)))
            .SelectMany(entry => GetKeys(entry.Page, entry.Row).Select(key => (key, entry.number)))
            .Distinct()
            .GroupBy(entry => entry.key)
            .Where(group => group.Count() >= FewestPages)
            .Select(group => group.Key)
            .ToHashSet();
        List<PageText> others = [.. pages.Select(page => page with { Rows = RemoveFrom(page, repeated) })];
        return others.Exists(page => page.Rows.Count > 0) ? others : pages;
    }

    private static List<IReadOnlyList<Segment>> RemoveFrom(PageText page, HashSet<(string, int)> repeated) =>
        [.. page.Rows.Where((row, at) => !IsPageNumber(page, at) && !(IsInMargin(page, row) && GetKeys(page, row).Any(repeated.Contains)))];

    private static bool IsInMargin(PageText page, IReadOnlyList<Segment> row, double margin = Margin)
    {
        var height = row[0].Baseline / page.Height;
        return height < margin || height > 1 - margin;
    }

    // The text without numbers, at two heights, so that equal texts at nearly the same height have a key in common.
    private static IEnumerable<(string Text, int Height)> GetKeys(PageText page, IReadOnlyList<Segment> row)
    {
        var text = Numbers().Replace(GetText(row), "#").ToUpperInvariant();
        var height = row[0].Baseline / page.Height / HeightTolerance;
        return [(text, (int)Math.Floor(height)), (text, (int)Math.Floor(height + 0.5) + int.MinValue / 2)];
    }

    private static bool IsPageNumber(PageText page, int at) => (at == 0 || at == page.Rows.Count - 1)
        && IsInMargin(page, page.Rows[at], MarginOfPageNumbers)
        && PageNumber().IsMatch(GetText(page.Rows[at]));

    private static string GetText(IReadOnlyList<Segment> row) => string.Join(' ', row.Select(part => part.Text));

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\A(?:\p{L}{1,8}\.? )?[-–—|\[( ]*\d{1,4}(?: ?(?:/|\p{Ll}{1,5}) ?\d{1,4})?[-–—|\]) ]*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
