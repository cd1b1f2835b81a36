using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderWatchLeaseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_at_a_time_holds_it_until_it_is_let_go()
    {
        await using var one = new FolderWatchLease(_folder.Path);
        await using var other = new FolderWatchLease(_folder.Path);

        Assert.True(await one.TryAcquireAsync(default));
        Assert.True(await one.TryAcquireAsync(default));
        Assert.False(await other.TryAcquireAsync(default));
        await one.DisposeAsync();
        Assert.True(await other.TryAcquireAsync(default));
        Assert.False(await one.TryAcquireAsync(default));
    }

    [Fact]
    public async Task An_error_is_not_mistaken_for_another_holder()
    {
        await using var lease = new FolderWatchLease(_folder["gone"]);

        await Assert.ThrowsAsync<StorageException>(() => lease.TryAcquireAsync(default));
    }
}
