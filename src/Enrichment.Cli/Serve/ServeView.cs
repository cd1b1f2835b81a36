using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Storage.Queues;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace Enrichment.Cli.Serve;

/// <summary>The terminal view of a server: stages, counts and the last events.</summary>
/// <param name="inbox">Counts waiting messages.</param>
/// <param name="time">The clock.</param>
internal sealed class ServeView(IStageInbox inbox, TimeProvider time)
{
    /// <summary>The time between two updates of the view.</summary>
    public static readonly TimeSpan RefreshEvery = TimeSpan.FromMilliseconds(250);

    private const int MaxEvents = 8;

    private static readonly TimeSpan CountEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RateOver = TimeSpan.FromSeconds(5);

    private readonly Queue<ServeEvent> _events = new();
    private readonly Queue<(long At, int Done)> _done = new();
    private Task<Dictionary<InboxQueue, int>> _counting = Task.FromResult<Dictionary<InboxQueue, int>>([]);
    private Dictionary<InboxQueue, int> _waiting = [];
    private long _counted;

    /// <summary>Adds an event to the list of the last events.</summary>
    public void Add(ServeEvent entry)
    {
        lock (_events)
        {
            if (_events.Count == MaxEvents) _events.Dequeue();
            _events.Enqueue(entry);
        }
    }

    /// <summary>Renders the current state.</summary>
    public IRenderable Render(ServeCounts counts)
    {
        StartCounting();
        return new Rows(CreateStages(counts), CreateTotals(counts), new Cell(""), CreateEvents());
    }

    // The storage can be slow or fail. Until it answers, the previous counts are shown.
    private void StartCounting()
    {
        if (!_counting.IsCompleted) return;
        if (_counting.IsCompletedSuccessfully) _waiting = _counting.Result;
        if (_counted != 0 && time.GetElapsedTime(_counted) < CountEvery) return;
        _counted = time.GetTimestamp();
        _counting = Task.Run(CountAsync);
    }

    private async Task<Dictionary<InboxQueue, int>> CountAsync()
    {
        var counting = InboxQueue.All.Select(async queue => (Queue: queue, Count: await inbox.CountAsync(queue, CancellationToken.None)));
        return (await Task.WhenAll(counting)).ToDictionary(one => one.Queue, one => one.Count);
    }

    private Table CreateStages(ServeCounts counts)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Stage").NoWrap());
        foreach (var heading in new[] { "Waiting", "In progress", "Poison" })
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        table.AddRow(new Cell("receive"), new Cell(""), CreateNumber(counts.UnderWay.GetValueOrDefault(Stage.Receive)), new Cell(""));
        foreach (var queue in InboxQueue.All.Where(queue => !queue.IsPoison))
        {
            var underWay = counts.UnderWay.GetValueOrDefault(queue.Stage);
            var waiting = Math.Max(0, _waiting.GetValueOrDefault(queue) - underWay);
            var poison = _waiting.GetValueOrDefault(queue with { IsPoison = true });
            var name = new Cell(EnrichmentJson.GetName(queue.Stage));
            table.AddRow(name, CreateNumber(waiting), CreateNumber(underWay), CreateNumber(poison, Color.Red));
        }

        return table;
    }

    private Cell CreateTotals(ServeCounts counts) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"  {counts.Enriched} enriched   {counts.Skipped} skipped   {counts.Failed} failed   {counts.Retried} retried   "
        + $"{ComputeRate(counts.Done):0.0} articles/s"));

    private double ComputeRate(int done)
    {
        _done.Enqueue((time.GetTimestamp(), done));
        while (_done.Count > 2 && time.GetElapsedTime(_done.Peek().At) > RateOver) _done.Dequeue();
        var (at, before) = _done.Peek();
        var elapsed = time.GetElapsedTime(at);
        return elapsed > TimeSpan.Zero ? (done - before) / elapsed.TotalSeconds : 0;
    }

    private Grid CreateEvents()
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2));
        lock (_events)
        {
            foreach (var entry in _events)
            {
                var style = entry.IsError ? new Style(Color.Red) : Style.Plain;
                grid.AddRow(new Cell(ToOneLine(entry.Text), style).Overflow(Overflow.Ellipsis));
            }
        }

        return grid;
    }

    // A line is truncated instead of wrapped only if it has no spaces.
    private static string ToOneLine(string text) => SafeText.Escape(text).Replace(' ', '\u00A0');

    private static Cell CreateNumber(int number, Color? color = null) =>
        new(number.ToString(CultureInfo.InvariantCulture), number > 0 && color is not null ? new Style(color) : Style.Plain);
}
