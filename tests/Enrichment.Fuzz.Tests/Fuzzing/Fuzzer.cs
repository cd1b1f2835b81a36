using System.Diagnostics;

namespace Enrichment.Fuzz.Tests.Fuzzing;

/// <summary>Runs a target on many inputs and reports those that show a defect.</summary>
/// <param name="target">The target.</param>
/// <param name="seed">The seed of the run.</param>
internal sealed class Fuzzer(FuzzTarget target, int seed)
{
    /// <summary>The longest time for one input. The inputs are small, so a longer time is a defect.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    /// <summary>The time after which a run is given up, because an input does not end.</summary>
    public static readonly TimeSpan HangTime = TimeSpan.FromSeconds(60);

    // Every input would be read twice only to see that the result is the same.
    private const int CheckedTwice = 16;

    private readonly Mutator _mutator = new(target, seed);
    private long _index;
    private long _started;

    /// <summary>The number of the input that is being read.</summary>
    public long Index => Interlocked.Read(ref _index);

    /// <summary>Reads <paramref name="count"/> inputs from number <paramref name="first"/> on, and reports each defect.</summary>
    /// <returns>False if an input did not end; its thread is left alone.</returns>
    public bool Run(long first, long count, Action<FuzzFailure> report)
    {
        Volatile.Write(ref _started, Stopwatch.GetTimestamp());
        var thread = new Thread(() => ReadAll(first, count, report)) { IsBackground = true };
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _started)) <= HangTime) continue;
            report(CreateFailure(Index, _mutator.Create(Index), $"The input did not end within {HangTime.TotalSeconds} s."));
            return false;
        }

        return true;
    }

    /// <summary>Reads one input twice and describes the defect, or returns null.</summary>
    public static string? FindProblem(FuzzTarget target, byte[] input) => FindProblem(target, input, isTwice: true);

    private void ReadAll(long first, long count, Action<FuzzFailure> report)
    {
        for (var index = first; index < first + count; index++)
        {
            Interlocked.Exchange(ref _index, index);
            Volatile.Write(ref _started, Stopwatch.GetTimestamp());
            var input = _mutator.Create(index);
            var problem = FindProblem(target, input, index % CheckedTwice == 0);
            if (problem is not null) report(CreateFailure(index, input, problem));
        }
    }

    private static string? FindProblem(FuzzTarget target, byte[] input, bool isTwice)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var read = target.Read(input);
            if (Stopwatch.GetElapsedTime(started) is var time && time > MostTime) return $"The input took {time.TotalSeconds:0.0} s.";
            return isTwice && target.Read(input) != read ? "The second reading had another result." : null;
        }
#pragma warning disable CA1031 // Every exception that the target does not expect is a defect.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return error is FuzzException ? error.Message : error.ToString();
        }
    }

    private FuzzFailure CreateFailure(long index, byte[] input, string problem) => new(target.Name, seed, index, input, problem);
}
