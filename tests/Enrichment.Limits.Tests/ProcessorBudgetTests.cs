using Enrichment.Articles;

namespace Enrichment.Limits.Tests;

public sealed class ProcessorBudgetTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    private readonly ProcessorBudget _budget = new(Limit);

    public void Dispose() => _budget.Dispose();

    [Fact]
    public async Task Work_that_uses_more_processor_time_fails_as_too_complex()
    {
        var work = () => RunAsync(token => ValueTask.FromResult(UseProcessor(TimeSpan.MaxValue, token)));
        var error = await Assert.ThrowsAsync<ArticleException>(work);

        Assert.Equal(ErrorCode.TooComplex, error.Code);
        Assert.Equal(
            "The article needs more than 0.2 seconds of processor time in one stage; "
            + "split it into parts, or raise the limit: docs/operations.md.",
            error.Message);
    }

    [Fact]
    public async Task Waiting_and_the_processor_time_of_other_work_do_not_count()
    {
        using var patient = new ProcessorBudget(TimeSpan.FromHours(1));
        var ended = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiting = RunAsync(_ => new ValueTask<string>(ended.Task));
        await patient.RunAsync(token => ValueTask.FromResult(UseProcessor(4 * Limit, token)), default);
        ended.SetResult("done");

        Assert.Equal("done", await waiting);
    }

    [Fact]
    public async Task Work_of_many_articles_at_once_has_a_budget_each()
    {
        Task<string> RunOne() => RunAsync(token => ValueTask.FromResult(UseProcessor(Limit / 5, token)));

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(RunOne))), result => Assert.Equal("done", result));
    }

    [Fact]
    public async Task Processor_time_is_counted_after_a_wait_on_another_thread() => await AssertTooComplexAsync(async token =>
    {
        await Task.Yield();
        return UseProcessor(TimeSpan.MaxValue, token);
    });

    [Fact]
    public async Task Processor_time_before_and_after_waits_is_added() => await AssertTooComplexAsync(async token =>
    {
        for (; ; )
        {
            UseProcessor(Limit / 10, token);
            await Task.Yield();
        }
    });

    [Fact]
    public async Task Threads_that_the_work_starts_count() => await AssertTooComplexAsync(token =>
    {
        var thread = new Thread(() => UseUntilCancelled(token));
        thread.Start();
        thread.Join();
        token.ThrowIfCancellationRequested();
        return ValueTask.FromResult("done");
    });

    [Fact]
    public async Task A_cancellation_by_the_caller_is_no_failure_of_the_article()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _budget.RunAsync(token => ValueTask.FromResult(UseProcessor(TimeSpan.MaxValue, token)), stop.Token).AsTask());
    }

    [Fact]
    public async Task Other_exceptions_are_thrown_as_they_are() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync<string>(_ => throw new InvalidDataException()));

    [Fact]
    public void A_limit_must_be_positive() => Assert.Throws<ArgumentOutOfRangeException>(() => new ProcessorBudget(TimeSpan.Zero));

    private Task<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> work) => _budget.RunAsync(work, default).AsTask();

    private async Task AssertTooComplexAsync(Func<CancellationToken, ValueTask<string>> work) =>
        Assert.Equal(ErrorCode.TooComplex, (await Assert.ThrowsAsync<ArticleException>(() => RunAsync(work))).Code);

    private static void UseUntilCancelled(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
        }
    }

    private static string UseProcessor(TimeSpan time, CancellationToken token)
    {
        var start = ThreadTime.Current.Read();
        while (ThreadTime.Current.Read() - start < time) token.ThrowIfCancellationRequested();
        return "done";
    }
}
