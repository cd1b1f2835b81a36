using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Cli.Output;
using Enrichment.Pipeline;
using Enrichment.Storage.Queues;
using Spectre.Console;
using Spectre.Console.Rendering;
using Cell = Spectre.Console.Text;

namespace Enrichment.Cli.Serve;

/// <summary>What a terminal shows while serving: the stages, the counts, and what happened last.</summary>
/// <param name="inbox">Counts what waits.</param>
/// <param name="time">The clock.</param>
internal sealed class ServeView(IStageInbox inbox, TimeProvider time)
{
    /// <summary>How often it is shown anew.</summary>
    public static readonly TimeSpan RefreshEvery = TimeSpan.FromMilliseconds(250);

    private const int MaxEvents = 8;

    private static readonly TimeSpan CountEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RateOver = TimeSpan.FromSeconds(5);

    private readonly Queue<ServeEvent> _events = new();
    private readonly Queue<(long At, int Done)> _done = new();
    private Task<IReadOnlyDictionary<InboxQueue, int>> _counting = Task.FromResult<IReadOnlyDictionary<InboxQueue, int>>(new Dictionary<InboxQueue, int>());
    private IReadOnlyDictionary<InboxQueue, int> _waiting = new Dictionary<InboxQueue, int>();
    private long _counted;

    /// <summary>Shows <paramref name="happened"/> from now on, until others push it out.</summary>
    public void Add(ServeEvent happened)
    {
        lock (_events)
        {
            if (_events.Count == MaxEvents) _events.Dequeue();
            _events.Enqueue(happened);
        }
    }

    /// <summary>The picture of this moment.</summary>
    public IRenderable Render(ServeCounts counts)
    {
        Recount();
        return new Rows(Stages(counts), Totals(counts), new Cell(""), LastEvents());
    }

    // Storage may take its time, or not answer: what was counted last is shown until then.
    private void Recount()
    {
        if (!_counting.IsCompleted) return;
        if (_counting.IsCompletedSuccessfully) _waiting = _counting.Result;
        if (_counted != 0 && time.GetElapsedTime(_counted) < CountEvery) return;
        _counted = time.GetTimestamp();
        _counting = Task.Run(CountAsync);
    }

    private async Task<IReadOnlyDictionary<InboxQueue, int>> CountAsync()
    {
        var counts = await Task.WhenAll(InboxQueue.All.Select(async queue => (queue, Count: await inbox.CountAsync(queue, CancellationToken.None))));
        return counts.ToDictionary(one => one.queue, one => one.Count);
    }

    private Table Stages(ServeCounts counts)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Stage").NoWrap());
        foreach (var heading in new[] { "Waiting", "Under way", "Given up" }) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        table.AddRow(new Cell("receive"), new Cell(""), Number(counts.UnderWay.GetValueOrDefault(Stage.Receive)), new Cell(""));
        foreach (var queue in InboxQueue.All.Where(queue => !queue.IsPoison))
        {
            var underWay = counts.UnderWay.GetValueOrDefault(queue.Stage);
            var waiting = Math.Max(0, _waiting.GetValueOrDefault(queue) - underWay);
            table.AddRow(new Cell(EnrichmentJson.NameOf(queue.Stage)), Number(waiting), Number(underWay), Number(_waiting.GetValueOrDefault(queue with { IsPoison = true }), Color.Red));
        }

        return table;
    }

    private Cell Totals(ServeCounts counts) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"  {counts.Enriched} enriched   {counts.Skipped} skipped   {counts.Failed} failed   {counts.Retried} tried again   {RateOf(counts.Done):0.0} articles/s"));

    private double RateOf(int done)
    {
        _done.Enqueue((time.GetTimestamp(), done));
        while (_done.Count > 2 && time.GetElapsedTime(_done.Peek().At) > RateOver) _done.Dequeue();
        var (at, before) = _done.Peek();
        var elapsed = time.GetElapsedTime(at);
        return elapsed > TimeSpan.Zero ? (done - before) / elapsed.TotalSeconds : 0;
    }

    private Grid LastEvents()
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2));
        lock (_events)
        {
            foreach (var happened in _events)
                grid.AddRow(new Cell(OneLine(happened.Text), happened.IsFault ? new Style(Color.Red) : Style.Plain).Overflow(Overflow.Ellipsis));
        }

        return grid;
    }

    // Only text without a space is cut rather than wrapped.
    private static string OneLine(string text) => SafeText.Of(text).Replace(' ', '\u00A0');

    private static Cell Number(int number, Color? color = null) =>
        new(number.ToString(CultureInfo.InvariantCulture), number > 0 && color is not null ? new Style(color) : Style.Plain);
}
