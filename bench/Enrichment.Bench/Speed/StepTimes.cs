using System.Diagnostics;

namespace Enrichment.Bench.Speed;

/// <summary>The times of the repetitions of each step.</summary>
internal sealed class StepTimes
{
    private readonly OrderedDictionary<string, List<double>> _times = [];

    /// <summary>The names of the steps, in the order of their first times.</summary>
    public IEnumerable<string> Steps => _times.Keys;

    /// <summary>Adds the time since <paramref name="start"/>, a timestamp of <see cref="Stopwatch"/>.</summary>
    public void Add(string step, long start)
    {
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (!_times.TryGetValue(step, out var times)) _times.Add(step, times = []);
        times.Add(elapsed);
    }

    /// <summary>Runs <paramref name="action"/> and adds its time.</summary>
    public T Measure<T>(string step, Func<T> action)
    {
        var start = Stopwatch.GetTimestamp();
        var result = action();
        Add(step, start);
        return result;
    }

    /// <summary>The smallest time of <paramref name="step"/>, in milliseconds.</summary>
    public double GetMinimum(string step) => _times[step].Min();

    /// <summary>The median of the times of <paramref name="step"/>, in milliseconds.</summary>
    public double GetMedian(string step) => _times[step].Order().ElementAt(_times[step].Count / 2);
}
