using System.Runtime.CompilerServices;

namespace Enrichment.Cli.Run;

/// <summary>Processes inputs in parallel and returns the results in the order of the inputs.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Runs <paramref name="work"/> on every input. After cancellation no new work starts, but finished results are still returned.
    /// </summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="jobs">The number of inputs to process in parallel. At most twice as many are started or held.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TInput, TResult>(
        IEnumerable<TInput> inputs,
        int jobs,
        Func<TInput, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
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
                var run = () => RunInSlotAsync(slots, () => work(input, cancellationToken), cancellationToken);
                begun.Enqueue(Task.Run(run, CancellationToken.None));
            }

            while (begun.TryDequeue(out var next))
            {
                if (await next is { } result) yield return result;
            }
        }
        finally
        {
            // The caller may have stopped reading. Started work still needs its slot and time to clean up.
            await Task.WhenAll(begun);
        }
    }

    // Returns null for work that was cancelled.
    private static async Task<TResult?> RunInSlotAsync<TResult>(
        SemaphoreSlim slots, Func<Task<TResult>> work, CancellationToken cancellationToken)
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
