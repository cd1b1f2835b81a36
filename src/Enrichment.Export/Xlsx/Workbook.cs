using System.Text.RegularExpressions;
using Enrichment.Export.Tables;
using Enrichment.Export.Writing;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Table = Enrichment.Export.Tables.Table;

namespace Enrichment.Export.Xlsx;

/// <summary>Writes a workbook. All text is stored as text, so a spreadsheet never reads it as a formula.</summary>
internal sealed partial class Workbook : IAsyncDisposable
{
    // The limits of Excel.
    private const int MostRows = 1_048_576;
    private const int LongestCell = 32_767;

    private const int WideColumn = 50;
    private const int NarrowColumn = 16;

    private readonly Spreadsheet _spreadsheet;
    private readonly StyleId _bold;

    private Workbook(Spreadsheet spreadsheet)
    {
        _spreadsheet = spreadsheet;
        _bold = spreadsheet.AddStyle(new Style { Font = { Bold = true } });
    }

    /// <summary>Starts a workbook.</summary>
    public static async Task<Workbook> CreateAsync(Stream stream, CancellationToken cancellationToken)
    {
        // Not every reader accepts cells without references.
        var options = new SpreadCheetahOptions { WriteCellReferenceAttributes = true };
        return new Workbook(await Spreadsheet.CreateNewAsync(stream, options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Adds a table as a sheet. What does not fit continues in a sheet with a number in its name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="mostRows">The most rows of a sheet, with the row of column names.</param>
    public async Task AddAsync(
        Table table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken, int mostRows = MostRows)
    {
        var (sheets, room) = (0, 0);
        foreach (var row in rows)
        {
            if (room == 0)
            {
                await StartSheetAsync(table, ++sheets, cancellationToken).ConfigureAwait(false);
                room = mostRows - 1;
            }

            await _spreadsheet.AddRowAsync(row.Select(CreateCell).ToList(), cancellationToken).ConfigureAwait(false);
            room--;
        }

        if (sheets == 0) await StartSheetAsync(table, 1, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the end of the workbook.</summary>
    public ValueTask FinishAsync(CancellationToken cancellationToken) => _spreadsheet.FinishAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _spreadsheet.DisposeAsync();

    private async Task StartSheetAsync(Table table, int number, CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var index = 0; index < table.Columns.Count; index++)
            options.Column(index + 1).Width = table.Columns[index].Type is ColumnType.Words ? WideColumn : NarrowColumn;
        var name = number == 1 ? table.Name : $"{table.Name} {number}";
        await _spreadsheet.StartWorksheetAsync(name, options, cancellationToken).ConfigureAwait(false);
        var names = table.Columns.Select(column => new StyledCell(column.Name, _bold)).ToList();
        await _spreadsheet.AddRowAsync(names, cancellationToken).ConfigureAwait(false);
    }

    private static DataCell CreateCell(object? value) => value switch
    {
        string text => new DataCell(EscapeMark().Replace(CleanText.Cut(CleanText.Clean(text), LongestCell), "_x005F_")),
        int number => new DataCell(number),
        double number => new DataCell(number),
        _ => default,
    };

    // Excel reads "_x0041_" as "A".
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeMark();
}
