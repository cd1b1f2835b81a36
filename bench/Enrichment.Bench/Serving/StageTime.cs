namespace Enrichment.Bench.Serving;

/// <summary>The duration of one attempt at a stage.</summary>
internal sealed class StageTime
{
    private readonly Lock _lock = new();
    private readonly List<(DateTime From, DateTime To)> _calls = [];

    /// <summary>The span's name; null as long as it has not ended.</summary>
    public string? Name { get; private set; }

    /// <summary>From its beginning to its end.</summary>
    public TimeSpan Total { get; private set; }

    /// <summary>The number of calls to storage.</summary>
    public int Calls => _calls.Count;

    /// <summary>The time it waited for storage; parallel calls count once.</summary>
    public TimeSpan Storage
    {
        get
        {
            var (sum, end) = (TimeSpan.Zero, DateTime.MinValue);
            foreach (var (from, to) in _calls.Order())
            {
                if (to <= end) continue;
                sum += to - (from > end ? from : end);
                end = to;
            }

            return sum;
        }
    }

    public void AddCall(DateTime began, TimeSpan duration)
    {
        lock (_lock) _calls.Add((began, began + duration));
    }

    public void End(string name, TimeSpan total)
    {
        lock (_lock) (Name, Total) = (name, total);
    }
}
