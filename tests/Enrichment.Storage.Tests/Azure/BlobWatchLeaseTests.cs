using Azure.Storage.Blobs.Specialized;
using Enrichment.Azurite;
using Enrichment.Storage.Azure;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public class BlobWatchLeaseTests(AzuriteServer azurite)
{
    [Fact]
    public async Task One_process_at_a_time_holds_it_while_it_renews()
    {
        var account = await TestAccount.InAsync(azurite);
        await using var first = new BlobWatchLease(account.Blobs);
        await using var second = new BlobWatchLease(account.Blobs);

        Assert.True(await first.TryAcquireAsync(default));
        Assert.False(await second.TryAcquireAsync(default));
        Assert.True(await first.TryAcquireAsync(default));
        Assert.False(await second.TryAcquireAsync(default));
    }

    [Fact]
    public async Task Of_many_who_want_it_at_once_exactly_one_gets_it()
    {
        var account = await TestAccount.InAsync(azurite);
        var leases = Enumerable.Range(0, 20).Select(_ => new BlobWatchLease(account.Blobs)).ToList();

        var holds = await Task.WhenAll(leases.Select(lease => Task.Run(() => lease.TryAcquireAsync(default))));

        Assert.Single(holds, held => held);
        foreach (var lease in leases) await lease.DisposeAsync();
    }

    [Fact]
    public async Task Once_it_is_given_back_another_gets_it()
    {
        var account = await TestAccount.InAsync(azurite);
        var first = new BlobWatchLease(account.Blobs);
        await using var second = new BlobWatchLease(account.Blobs);
        await first.TryAcquireAsync(default);

        await first.DisposeAsync();

        Assert.True(await second.TryAcquireAsync(default));
    }

    [Fact]
    public async Task Disposing_a_lease_that_is_not_held_does_not_release_it()
    {
        var account = await TestAccount.InAsync(azurite);
        await using var first = new BlobWatchLease(account.Blobs);
        var second = new BlobWatchLease(account.Blobs);
        await first.TryAcquireAsync(default);
        await second.TryAcquireAsync(default);

        await second.DisposeAsync();

        await using var third = new BlobWatchLease(account.Blobs);
        Assert.False(await third.TryAcquireAsync(default));
    }

    [Fact]
    public async Task Who_has_lost_it_sees_that_another_has_it_and_gets_it_back_afterwards()
    {
        var account = await TestAccount.InAsync(azurite);
        await using var first = new BlobWatchLease(account.Blobs);
        var second = new BlobWatchLease(account.Blobs);
        await first.TryAcquireAsync(default);
        await account.Blobs.GetBlobContainerClient("work").GetBlobClient("watcher.json/lease").GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);

        Assert.True(await second.TryAcquireAsync(default));
        Assert.False(await first.TryAcquireAsync(default));
        await second.DisposeAsync();
        Assert.True(await first.TryAcquireAsync(default));
    }

    [Fact]
    public async Task It_survives_that_its_blob_is_cleared_away()
    {
        var account = await TestAccount.InAsync(azurite);
        await using var lease = new BlobWatchLease(account.Blobs);
        await lease.TryAcquireAsync(default);
        var blob = account.Blobs.GetBlobContainerClient("work").GetBlobClient("watcher.json/lease");
        await blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        await blob.DeleteAsync();

        Assert.True(await lease.TryAcquireAsync(default));
    }
}
