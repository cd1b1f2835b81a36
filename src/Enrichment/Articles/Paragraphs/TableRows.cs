namespace Enrichment.Articles.Paragraphs;

/// <summary>Decides whether neighboring rows are a table.</summary>
internal static class TableRows
{
    private const int FewestRows = 3;
    private const int FewestNumeric = 2;

    /// <summary>Whether <paramref name="rows"/> are a table: by their figures, or by their columns.</summary>
    public static bool AreTable(ReadOnlySpan<ParagraphForm?> rows)
    {
        var (numeric, numbers, words, lower, aligned, rules) = (0, 0, 0, 0, 0, 0);
        foreach (var row in rows)
        {
            numbers += row!.Numbers;
            words += row.Words - TableRecognizer.CountUnits(row);
            lower += row.LowerWords;
            if (TableRecognizer.IsNumeric(row)) numeric++;
            if (TableRecognizer.IsRule(row)) rules++;
            else if (TableRecognizer.HasColumns(row)) aligned++;
        }

        if (numeric >= FewestNumeric) return true;
        if (rows.Length < FewestRows) return false;
        var hasColumns = aligned > 1 && aligned + rules == rows.Length;
        return hasColumns || (numbers > 0 && (numbers >= words || IsListOfResults(rows.Length, numbers, words, lower)));
    }

    // "Kelstrand City 2 Norhavn United 1": names and figures only.
    private static bool IsListOfResults(int rows, int numbers, int words, int lower) =>
        numbers >= 2 * rows && words <= 2 * numbers && lower * 4 <= numbers;
}
