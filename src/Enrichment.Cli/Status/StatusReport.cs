using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Enrichment.Cli.Output;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace Enrichment.Cli.Status;

/// <summary>Writes the status of a storage for people or for programs.</summary>
internal static class StatusReport
{
    private const int MaxFailures = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the status as one JSON document.</summary>
    public static void WriteJson(StorageStatus status) => Console.Out.WriteLine(JsonSerializer.Serialize(status, Json));

    /// <summary>Writes the status as tables.</summary>
    /// <param name="status">The status.</param>
    /// <param name="all">Whether to show all failed articles.</param>
    public static void Write(StorageStatus status, bool all)
    {
        var output = Terminal.CreateOutput();
        output.WriteLine(SafeText.Escape(status.Storage));
        output.Write(CreateCounts(status));
        if (status.Failures.Count > 0) output.Write(CreateFailures(status.Failures.Take(all ? int.MaxValue : MaxFailures)));
        var more = status.Failures.Count - MaxFailures;
        if (more > 0 && !all) output.WriteLine($"{more} more failed; 'enrich status --all' shows them.");
        if (status.Failures.Count > 0) output.WriteLine("'enrich retry' sends failed articles in again.");
        foreach (var problem in status.Problems) output.WriteLine(SafeText.Escape($"cannot list {problem.Path}: {problem.Message}"));
    }

    private static Table CreateCounts(StorageStatus status)
    {
        var table = new Table().Border(TableBorder.Simple).HideHeaders();
        table.AddColumn(new TableColumn("").NoWrap()).AddColumn(new TableColumn("").RightAligned().NoWrap());
        AddRow(table, "articles", status.Articles);
        AddRow(table, "enriched", status.Enriched);
        foreach (var (stage, count) in status.Waiting)
            AddRow(table, stage == "receive" ? "not received yet" : $"waiting for {stage}", count);
        AddRow(table, "failed", status.Failures.Count, Color.Red);
        foreach (var (code, count) in status.Failed) AddRow(table, $"  {code}", count, Color.Red);
        foreach (var (queue, count) in status.Queues) AddRow(table, $"messages in {queue}", count);
        return table;
    }

    private static void AddRow(Table table, string name, int count, Color? color = null)
    {
        var style = count > 0 && color is not null ? new Style(color) : Style.Plain;
        table.AddRow(new Cell(name), new Cell(count.ToString(CultureInfo.InvariantCulture), style));
    }

    private static Table CreateFailures(IEnumerable<StatusFailure> failures)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "Failed", "Stage", "Code", "Message" }) table.AddColumn(new TableColumn(heading));
        foreach (var failure in failures)
        {
            var (name, message) = (SafeText.Escape(failure.Name), SafeText.Escape(failure.Message));
            table.AddRow(new Cell(name), new Cell(failure.Stage), new Cell(failure.Code), new Cell(message));
        }

        return table;
    }
}
