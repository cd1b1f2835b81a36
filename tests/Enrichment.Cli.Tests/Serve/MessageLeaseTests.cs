using Enrichment.Analysis;
using Enrichment.Cli.Serve;
using Enrichment.Storage.Queues;

namespace Enrichment.Cli.Tests.Serve;

public sealed class MessageLeaseTests : IAsyncDisposable
{
    private static readonly InboxQueue Entities = new(Stage.Entities, IsPoison: false);

    private readonly MemoryStorage _storage = new();
    private readonly TaskCompletionSource _renewed = new();
    private int _starts;

    public MessageLeaseTests() => _storage.Before = call =>
    {
        if (call == "Start") _starts++;
        if (call == "Renew") _renewed.TrySetResult();
    };

    public ValueTask DisposeAsync() => _storage.DisposeAsync();

    [Fact]
    public async Task A_message_whose_receipt_counts_starts_without_a_call()
    {
        var message = await ReceiveAsync();
        await using var lease = new MessageLease(_storage, message with { IsCounted = true }, new ServeOptions(), TimeProvider.System);

        Assert.True(await lease.TryStartAsync());

        Assert.Equal((1, 0), (lease.Attempts, _starts));
        Assert.Equal(message, await lease.StopRenewingAsync() with { IsCounted = false });
    }

    [Fact]
    public async Task A_message_whose_receipt_does_not_count_starts_with_a_call()
    {
        await using var lease = new MessageLease(_storage, await ReceiveAsync(), new ServeOptions(), TimeProvider.System);

        Assert.True(await lease.TryStartAsync());

        Assert.Equal((1, 1), (lease.Attempts, _starts));
    }

    [Fact]
    public async Task A_message_that_has_waited_starts_only_if_this_process_still_has_it()
    {
        var options = new ServeOptions { RenewEvery = TimeSpan.FromMilliseconds(1) };
        var message = await ReceiveAsync() with { IsCounted = true };
        await using var lease = new MessageLease(_storage, message, options, TimeProvider.System);
        await _renewed.Task;
        _storage.RemoveMessages();

        Assert.False(await lease.TryStartAsync());

        Assert.Equal(1, _starts);
    }

    private async Task<ReceivedMessage> ReceiveAsync()
    {
        _storage.Put(Entities, "text");
        return Assert.Single(await _storage.ReceiveAsync(Entities, 1, TimeSpan.FromMinutes(1), default));
    }
}
