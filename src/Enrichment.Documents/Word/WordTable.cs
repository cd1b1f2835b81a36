using Enrichment.Articles;

namespace Enrichment.Documents.Word;

/// <summary>A table while it is read.</summary>
internal sealed class WordTable
{
    // In a table of figures, at least two of five cells are figures. Headings of rows and columns are none.
    private const double FewestFigures = 0.4;

    private readonly List<List<List<TextBlock>>> _rows = [];

    /// <summary>Starts a row.</summary>
    public void AddRow() => _rows.Add([]);

    /// <summary>Adds a cell with the paragraphs <paramref name="blocks"/> to the last row.</summary>
    public void AddCell(List<TextBlock> blocks)
    {
        if (blocks.Count > 0 && _rows.Count > 0) _rows[^1].Add(blocks);
    }

    /// <summary>The text row by row: a block for each row of a table of figures, or else the paragraphs of the cells.</summary>
    public IEnumerable<TextBlock> CreateBlocks() => IsTableOfFigures()
        ? _rows.Where(row => row.Count > 0).Select(row => new TextBlock(string.Join(" | ", row.Select(Join)), ParagraphKind.Table))
        : _rows.SelectMany(row => row).SelectMany(cell => cell);

    private bool IsTableOfFigures()
    {
        var cells = _rows.SelectMany(row => row).ToList();
        return _rows.Count(row => row.Count > 1) > 1 && cells.Count(cell => IsFigure(Join(cell))) >= FewestFigures * cells.Count;
    }

    private static string Join(List<TextBlock> cell) => string.Join(' ', cell.Select(block => block.Text.Replace('\n', ' ')));

    // "12.5 %", "$3m", "(1,204)", but not "Q1".
    private static bool IsFigure(string text) =>
        char.IsAsciiDigit(text.FirstOrDefault(char.IsLetterOrDigit)) && text.Count(char.IsLetter) <= text.Count(char.IsAsciiDigit);
}
