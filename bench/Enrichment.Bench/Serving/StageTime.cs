namespace Enrichment.Bench.Serving;

/// <summary>What one try at a stage took.</summary>
internal sealed class StageTime
{
    private readonly Lock _lock = new();

    /// <summary>The span's name; null as long as it has not ended.</summary>
    public string? Name { get; private set; }

    /// <summary>From its beginning to its end.</summary>
    public TimeSpan Total { get; private set; }

    /// <summary>In calls to storage, those made side by side added up.</summary>
    public TimeSpan Storage { get; private set; }

    /// <summary>How many calls.</summary>
    public int Calls { get; private set; }

    public void AddCall(TimeSpan duration)
    {
        lock (_lock) (Storage, Calls) = (Storage + duration, Calls + 1);
    }

    public void End(string name, TimeSpan total)
    {
        lock (_lock) (Name, Total) = (name, total);
    }
}
