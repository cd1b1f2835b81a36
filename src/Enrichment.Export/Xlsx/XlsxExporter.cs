using Enrichment.Export.Output;
using Enrichment.Export.Tables;
using Enrichment.Pipeline;

namespace Enrichment.Export.Xlsx;

/// <summary>
/// Exports the tables as one workbook with a sheet for each table. A workbook is written sheet by sheet, so the rows wait in scratch files.
/// </summary>
internal sealed class XlsxExporter : Exporter
{
    private const string File = "enriched.xlsx";

    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "xlsx",
        "one workbook with the tables of csv as sheets, for Excel and LibreOffice",
        [File],
        output => new XlsxExporter(output));

    private readonly Stream _stream;
    private readonly List<(Table Table, RowScratch Rows)> _sheets;

    private XlsxExporter(IExportOutput output)
    {
        _stream = output.Open(File);
        _sheets = [.. ExportTables.All.Select(table => (table, new RowScratch(output.OpenScratch())))];
    }

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        foreach (var (table, rows) in _sheets)
            foreach (var row in table.GetRows(article)) rows.Add(row);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task FinishAsync(CancellationToken cancellationToken)
    {
        var workbook = await Workbook.CreateAsync(_stream, cancellationToken).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            foreach (var (table, rows) in _sheets)
                await workbook.AddAsync(table, rows.Read(), cancellationToken).ConfigureAwait(false);
            await workbook.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        foreach (var (_, rows) in _sheets) rows.Dispose();
        return base.DisposeAsync();
    }
}
