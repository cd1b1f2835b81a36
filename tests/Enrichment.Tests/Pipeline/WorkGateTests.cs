using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

public class WorkGateTests
{
    private const int Ordinary = 16 * 1024;
    private const int Large = 1024 * 1024;

    // For 4 MiB of text: 1 MiB is for ordinary articles, and 3 MiB are for large ones.
    private readonly WorkGate _gate = new(4L * Large * WorkGate.MemoryPerByte);

    [Fact]
    public async Task Large_articles_wait_until_there_is_room()
    {
        var first = await EnterAsync(Large);
        await EnterAsync(Large);
        await EnterAsync(Large);
        var waiting = EnterAsync(Large);
        Assert.False(waiting.IsCompleted);

        first.Dispose();

        await waiting;
    }

    [Fact]
    public async Task Ordinary_articles_do_not_wait_for_large_ones()
    {
        var large = Enumerable.Range(0, 10).Select(_ => EnterAsync(Large)).ToList();

        await EnterAsync(Ordinary);

        Assert.Equal(3, large.Count(entry => entry.IsCompleted));
    }

    [Fact]
    public async Task Large_articles_do_not_wait_for_ordinary_ones()
    {
        var ordinary = Enumerable.Range(0, 100).Select(_ => EnterAsync(Ordinary)).ToList();

        await EnterAsync(Large);

        Assert.Equal(64, ordinary.Count(entry => entry.IsCompleted));
    }

    [Fact]
    public async Task Articles_enter_in_order_of_arrival()
    {
        List<IDisposable> inside = [await EnterAsync(Large), await EnterAsync(Large), await EnterAsync(Large)];
        var (first, second) = (EnterAsync(Large), EnterAsync(200_000));

        inside[0].Dispose();
        await first;

        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task An_article_that_is_larger_than_the_memory_runs_alone()
    {
        var small = new WorkGate(WorkGate.MemoryPerByte);

        var first = await small.EnterWithArticleAsync(Large, default);
        var second = small.EnterWithArticleAsync(Large, default);
        Assert.False(second.IsCompleted);
        first.Dispose();

        await second;
    }

    [Fact]
    public async Task A_cancelled_article_does_not_hold_up_the_next()
    {
        List<IDisposable> inside = [await EnterAsync(Large), await EnterAsync(Large), await EnterAsync(600_000)];
        using var stop = new CancellationTokenSource();
        var cancelled = _gate.EnterWithArticleAsync(Large, stop.Token);
        var next = EnterAsync(200_000);
        Assert.False(next.IsCompleted);

        await stop.CancelAsync();

        await next;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        inside.ForEach(entry => entry.Dispose());
    }

    [Fact]
    public async Task Leaving_twice_counts_once()
    {
        var first = await EnterAsync(Large);
        await EnterAsync(Large);
        await EnterAsync(Large);
        first.Dispose();
        first.Dispose();

        Assert.True(EnterAsync(Large).IsCompleted);
        Assert.False(EnterAsync(Large).IsCompleted);
    }

    private Task<IDisposable> EnterAsync(long bytes) => _gate.EnterWithArticleAsync(bytes, default);
}
