using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>A table while it is read.</summary>
internal sealed class WordTable
{
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

    private bool IsTableOfFigures() =>
        _rows.Count(row => row.Count > 1) > 1 && Figures.Fill([.. _rows.SelectMany(row => row).Select(Join)]);

    private static string Join(List<TextBlock> cell) => string.Join(' ', cell.Select(block => block.Text.Replace('\n', ' ')));
}
