using Enrichment.Storage;
using Enrichment.Storage.Azure;
using Microsoft.Extensions.Hosting;

namespace Enrichment.Functions.Hosting;

/// <summary>
/// Creates the containers and queues, and reads the editors' corrections, before the first function runs. If the corrections are not valid,
/// the app does not start, and articles wait.
/// </summary>
/// <param name="account">The storage account.</param>
/// <param name="corrections">Gets the corrections.</param>
internal sealed class StorageSetUp(AzureStorageAccount account, LoadedCorrections corrections) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await account.SetUpAsync(cancellationToken).ConfigureAwait(false);
        corrections.List = await StoredCorrections.ReadAsync(account.Storage.Settings, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
