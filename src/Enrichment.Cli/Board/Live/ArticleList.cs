using Enrichment.Cli.Serve;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Board.Live;

/// <summary>The newest articles of a server, with what happens to them. Safe to use from many threads.</summary>
/// <param name="time">The clock.</param>
internal sealed class ArticleList(TimeProvider time)
{
    /// <summary>About the number of articles in the list. Older ones leave it, and finished ones first.</summary>
    public const int MaxRows = 500;

    // Sorting all rows for each new one would be slow.
    private const int Slack = 100;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, BoardRow> _rows = new(StringComparer.Ordinal);
    private long _change;

    /// <summary>Applies an event of the server.</summary>
    public void Apply(ArticleProgress progress)
    {
        lock (_lock)
        {
            var before = _rows.GetValueOrDefault(progress.Name);
            if (progress.State == ProgressState.Superseded && before is null or { IsFinal: true }) return;
            var isNew = before is null || (before.IsFinal && progress.State == ProgressState.Queued);
            var row = isNew ? new BoardRow(progress.Name, progress.State, time.GetUtcNow()) { Title = before?.Title } : before!;
            Put(row with { State = progress.State, Stage = progress.Stage, Problem = progress.Problem, Code = progress.Code });
        }
    }

    /// <summary>Applies a result that was read after its event, or at the start.</summary>
    /// <param name="document">The result.</param>
    /// <param name="written">When it was written.</param>
    public void Apply(EnrichedArticle document, DateTimeOffset written)
    {
        lock (_lock)
        {
            var before = _rows.GetValueOrDefault(document.Name);
            if (before is null or { State: ProgressState.Enriched }) Put(BoardRow.Create(document, before?.Since ?? written));
        }
    }

    /// <summary>Applies a failure record that was read at the start.</summary>
    /// <param name="record">The record.</param>
    /// <param name="written">When it was written.</param>
    public void Apply(FailureRecord record, DateTimeOffset written)
    {
        lock (_lock)
        {
            if (!_rows.ContainsKey(record.Name)) Put(BoardRow.Create(record, written));
        }
    }

    /// <summary>Takes an article out of the list, because it or its record was deleted.</summary>
    public void Remove(string name)
    {
        lock (_lock)
        {
            if (_rows.TryGetValue(name, out var row)) Put(row with { State = ProgressState.Superseded });
        }
    }

    /// <summary>Gets the rows that have changed, in the order of the changes.</summary>
    /// <param name="change">The number of the last change that is known; 0 for all rows.</param>
    /// <returns>The rows and the number of the last change.</returns>
    public (IReadOnlyList<BoardRow> Rows, long Change) GetChanges(long change)
    {
        lock (_lock)
        {
            if (_change == change) return ([], change);
            return ([.. _rows.Values.Where(row => row.Change > change).OrderBy(row => row.Change)], _change);
        }
    }

    private void Put(BoardRow row)
    {
        _rows[row.Name] = row with { Change = ++_change };
        if (_rows.Count < MaxRows + Slack) return;
        var oldest = _rows.Values.OrderBy(one => !one.IsFinal).ThenBy(one => one.Since).Take(_rows.Count - MaxRows).ToList();
        foreach (var one in oldest) _rows.Remove(one.Name);
    }
}
