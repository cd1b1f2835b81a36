using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Enrichment.Cli.Output;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Enrichment.Cli.Status;

/// <summary>Shows a status to people, or to programs.</summary>
internal static class StatusReport
{
    private const int MaxFailures = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it as one JSON document.</summary>
    public static void WriteJson(StorageStatus status) => Console.Out.WriteLine(JsonSerializer.Serialize(status, Json));

    /// <summary>Writes it as tables.</summary>
    /// <param name="status">The status.</param>
    /// <param name="all">Whether every failed article is shown, however many.</param>
    public static void Write(StorageStatus status, bool all)
    {
        var output = Terminal.Output();
        output.WriteLine(SafeText.Of(status.Storage));
        output.Write(Counts(status));
        if (status.Failures.Count > 0) output.Write(Failures(status.Failures.Take(all ? int.MaxValue : MaxFailures)));
        var more = status.Failures.Count - MaxFailures;
        if (more > 0 && !all) output.WriteLine($"{more} more failed; 'enrich status --all' shows them.");
        if (status.Failures.Count > 0) output.WriteLine("'enrich retry' sends failed articles in again.");
    }

    private static Table Counts(StorageStatus status)
    {
        var table = new Table().Border(TableBorder.Simple).HideHeaders();
        table.AddColumn(new TableColumn("").NoWrap()).AddColumn(new TableColumn("").RightAligned().NoWrap());
        Row(table, "articles", status.Articles);
        Row(table, "enriched", status.Enriched);
        foreach (var (stage, count) in status.Waiting) Row(table, stage == "receive" ? "not received yet" : $"waiting for {stage}", count);
        Row(table, "failed", status.Failures.Count, Color.Red);
        foreach (var (code, count) in status.Failed) Row(table, $"  {code}", count, Color.Red);
        foreach (var (queue, count) in status.Queues) Row(table, $"messages in {queue}", count);
        return table;
    }

    private static void Row(Table table, string name, int count, Color? color = null) => table.AddRow(
        new Cell(name), new Cell(count.ToString(CultureInfo.InvariantCulture), count > 0 && color is not null ? new Style(color) : Style.Plain));

    private static Table Failures(IEnumerable<StatusFailure> failures)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "Failed", "Stage", "Code", "Message" }) table.AddColumn(new TableColumn(heading));
        foreach (var failure in failures)
            table.AddRow(new Cell(SafeText.Of(failure.Name)), new Cell(failure.Stage), new Cell(failure.Code), new Cell(SafeText.Of(failure.Message)));
        return table;
    }
}
