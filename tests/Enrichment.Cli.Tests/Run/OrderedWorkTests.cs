using Enrichment.Cli.Run;

namespace Enrichment.Cli.Tests.Run;

public class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_inputs_whichever_is_done_first()
    {
        var first = new TaskCompletionSource();

        var results = new List<string>();
        await foreach (var result in OrderedWork.RunAsync([0, 1, 2, 3], 2, WorkAsync, CancellationToken.None)) results.Add(result);

        Assert.Equal(["0", "1", "2", "3"], results);

        // The first input waits for the third.
        async Task<string> WorkAsync(int input, CancellationToken cancellationToken)
        {
            if (input == 0) await first.Task;
            if (input == 2) first.SetResult();
            return $"{input}";
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_are_worked_on_at_a_time_than_asked_for_nor_begun_than_can_be_held(int jobs)
    {
        var (taken, running, most) = (0, 0, 0);
        var given = 0;

        await foreach (var _ in OrderedWork.RunAsync(Inputs(), jobs, WorkAsync, CancellationToken.None))
        {
            given++;
            Assert.InRange(taken - given, 0, 2 * jobs);
        }

        Assert.Equal(200, given);
        Assert.InRange(most, 1, jobs);

        IEnumerable<int> Inputs()
        {
            for (; taken < 200; taken++) yield return taken;
        }

        async Task<string> WorkAsync(int input, CancellationToken cancellationToken)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return "";
        }
    }

    [Fact]
    public async Task Once_cancelled_nothing_new_begins_and_what_is_finished_still_comes()
    {
        using var stop = new CancellationTokenSource();
        var results = new List<string>();

        await foreach (var result in OrderedWork.RunAsync(Enumerable.Range(0, 1000), 1, (input, _) => Task.FromResult($"{input}"), stop.Token))
        {
            results.Add(result);
            if (results.Count == 5) await stop.CancelAsync();
        }

        Assert.InRange(results.Count, 5, 7);
        Assert.Equal(results, Enumerable.Range(0, results.Count).Select(number => $"{number}"));
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = most)
        {
        }
    }
}
