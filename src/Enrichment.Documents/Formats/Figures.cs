namespace Enrichment.Documents.Formats;

/// <summary>Recognizes figures in the cells of tables.</summary>
internal static class Figures
{
    // In a table of figures, at least two of five cells are figures. Headings of rows and columns are none.
    private const double Fewest = 0.4;

    /// <summary>Whether <paramref name="cells"/> are those of a table of figures.</summary>
    public static bool Fill(IReadOnlyCollection<string> cells) => cells.Count > 0 && cells.Count(IsFigure) >= Fewest * cells.Count;

    // "12.5 %", "$3m", "(1,204)", but not "Q1".
    private static bool IsFigure(string text) =>
        char.IsAsciiDigit(text.FirstOrDefault(char.IsLetterOrDigit)) && text.Count(char.IsLetter) <= text.Count(char.IsAsciiDigit);
}
