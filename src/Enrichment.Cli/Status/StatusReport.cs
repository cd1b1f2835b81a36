using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Enrichment.Pipeline.Limits;
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
        if (status.TextRecords is { IsReached: true } usage) output.WriteLine(DescribeLimit(usage));
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
        if (status.TextRecords is { } usage) AddRow(table, DescribeUsage(usage), usage.Used);
        foreach (var (queue, count) in status.Queues) AddRow(table, $"messages in {queue}", count);
        return table;
    }

    private static string DescribeUsage(DailyUsage usage) =>
        string.Create(CultureInfo.InvariantCulture, $"text records on {usage.Day:yyyy-MM-dd}, of {usage.Limit:N0}");

    private static string DescribeLimit(DailyUsage usage) => string.Create(
        CultureInfo.InvariantCulture,
        $"The limit of text records for {usage.Day:yyyy-MM-dd} (UTC) is reached. Articles wait until the next day, or until it is raised.");

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
