using System.Runtime.CompilerServices;

namespace Enrichment.Cli.Run;

/// <summary>Works on many things at a time and gives the results in the order of the inputs, holding few of them at once.</summary>
internal static class OrderedWork
{
    /// <summary>Runs <paramref name="work"/> on every input. Once cancelled, nothing new begins; what is finished by then still comes.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="jobs">How many are worked on at a time; at most twice as many are begun or held.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs, int jobs, Func<TInput, CancellationToken, Task<TResult>> work, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TResult : class
    {
        using var slots = new SemaphoreSlim(jobs);
        var begun = new Queue<Task<TResult?>>();
        try
        {
            foreach (var input in inputs)
            {
                if (cancellationToken.IsCancellationRequested) break;
                if (begun.Count == 2 * jobs && await begun.Dequeue() is { } result) yield return result;
                begun.Enqueue(Task.Run(() => InSlotAsync(slots, () => work(input, cancellationToken), cancellationToken), CancellationToken.None));
            }

            while (begun.TryDequeue(out var next))
            {
                if (await next is { } result) yield return result;
            }
        }
        finally
        {
            // Whoever asked may have given up; what has begun still needs its slot, and time to clear up behind itself.
            await Task.WhenAll(begun);
        }
    }

    // Null is work that was dropped.
    private static async Task<TResult?> InSlotAsync<TResult>(SemaphoreSlim slots, Func<Task<TResult>> work, CancellationToken cancellationToken)
        where TResult : class
    {
        try
        {
            await slots.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        try
        {
            return await work();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            slots.Release();
        }
    }
}
