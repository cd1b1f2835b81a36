using System.Text;
using Enrichment.Export.Output;
using Enrichment.Export.Tables;
using Enrichment.Pipeline;

namespace Enrichment.Export.Csv;

/// <summary>Exports the tables as CSV (RFC 4180, in UTF-8), one file for each table.</summary>
internal sealed class CsvExporter : Exporter
{
    /// <summary>The format.</summary>
    public static ExportFormat Format { get; } = new(
        "csv",
        "tables of articles, claims, disputes and entities (a row for each mention), for scripts",
        [.. ExportTables.All.Select(GetFile)],
        output => new CsvExporter(output));

    private readonly List<(Table Table, TextWriter Writer)> _files;

    private CsvExporter(IExportOutput output)
    {
        _files = [.. ExportTables.All.Select(table => (table, CreateWriter(output.Open(GetFile(table)))))];
        foreach (var (table, writer) in _files) CsvRow.Write(writer, table.Columns.Select(column => column.Name));
    }

    /// <inheritdoc/>
    public override Task AddAsync(EnrichedArticle article, CancellationToken cancellationToken)
    {
        foreach (var (table, writer) in _files)
            foreach (var row in table.GetRows(article)) CsvRow.Write(writer, row);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var (_, writer) in _files) await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string GetFile(Table table) => $"{table.Name}.csv";

    private static StreamWriter CreateWriter(Stream stream) => new StreamWriter(stream, new UTF8Encoding());
}
