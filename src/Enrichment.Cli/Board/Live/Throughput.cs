namespace Enrichment.Cli.Board.Live;

/// <summary>
/// Counts the articles that were finished in the last ten minutes, in bins of ten seconds. Safe to use from many threads.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class Throughput(TimeProvider time)
{
    /// <summary>The number of bins.</summary>
    public const int Bins = 60;

    /// <summary>The length of a bin.</summary>
    public static readonly TimeSpan BinLength = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly long _start = time.GetTimestamp();
    private readonly int[] _counts = new int[Bins];
    private long _last;

    /// <summary>Counts an article.</summary>
    public void Count()
    {
        lock (_lock)
        {
            Advance();
            _counts[_last % Bins]++;
        }
    }

    /// <summary>Gets the number of articles in each bin. The last one is not over.</summary>
    public IReadOnlyList<int> GetCounts()
    {
        lock (_lock)
        {
            Advance();
            return [.. Enumerable.Range(1, Bins).Select(bin => _counts[(_last + bin) % Bins])];
        }
    }

    private void Advance()
    {
        var now = time.GetElapsedTime(_start).Ticks / BinLength.Ticks;
        for (var bin = Math.Max(_last + 1, now - Bins + 1); bin <= now; bin++) _counts[bin % Bins] = 0;
        _last = now;
    }
}
