using AngleSharp.Dom;

namespace Enrichment.Documents.Html.Content;

/// <summary>Tables of figures and facts, in contrast to tables that arrange the parts of a page.</summary>
internal static class DataTable
{
    private const int LongestCell = 150;
    private const int FewestColumns = 2;
    private const int FewestRows = 2;

    /// <summary>Whether <paramref name="table"/> is one: it has several rows and columns of short cells, and no table inside.</summary>
    public static bool IsTable(IElement table)
    {
        if (table.QuerySelector("table,form,article,h1,ul,ol") is not null) return false;
        var rows = FindRows(table);
        if (rows.Count < FewestRows || rows.Max(row => row.Count) < FewestColumns) return false;
        return rows.All(row => row.All(cell => cell.TextContent.Trim().Length <= LongestCell));
    }

    /// <summary>The rows of <paramref name="table"/> as text, with " | " between the cells. Empty rows are left out.</summary>
    public static IEnumerable<string> ReadRows(IElement table) =>
        from row in FindRows(table)
        let cells = row.Select(cell => string.Join(' ', BlockWriter.Write(cell).Select(block => block.Text))).ToList()
        where cells.Exists(cell => cell.Length > 0)
        select string.Join(" | ", cells).Trim();

    private static List<List<IElement>> FindRows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList())];
}
