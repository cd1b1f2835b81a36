namespace Enrichment.EndToEnd.Tests.Proxies;

/// <summary>An account of the emulator behind two proxies, one for each service.</summary>
/// <param name="connection">The connection string of the account.</param>
/// <param name="blobs">The proxy of the blob service.</param>
/// <param name="queues">The proxy of the queue service.</param>
internal sealed class ProxiedAccount(string connection, ForwardingProxy blobs, ForwardingProxy queues) : IAsyncDisposable
{
    private const string Blobs = "BlobEndpoint";
    private const string Queues = "QueueEndpoint";

    /// <summary>The connection string with the addresses of the proxies.</summary>
    public string Connection { get; } = connection
        .Replace(GetEndpoint(connection, Blobs).ToString(), blobs.Address.ToString(), StringComparison.Ordinal)
        .Replace(GetEndpoint(connection, Queues).ToString(), queues.Address.ToString(), StringComparison.Ordinal);

    /// <summary>Starts the proxies.</summary>
    /// <param name="connection">The connection string of the account.</param>
    /// <param name="handleBlobs">Handles the requests to the blob service.</param>
    /// <param name="handleQueues">Handles the requests to the queue service.</param>
    public static async Task<ProxiedAccount> StartAsync(
        string connection, Func<ProxiedRequest, Task> handleBlobs, Func<ProxiedRequest, Task> handleQueues)
    {
        var blobs = await ForwardingProxy.StartAsync(GetEndpoint(connection, Blobs), handleBlobs);
        return new ProxiedAccount(connection, blobs, await ForwardingProxy.StartAsync(GetEndpoint(connection, Queues), handleQueues));
    }

    public async ValueTask DisposeAsync()
    {
        await blobs.DisposeAsync();
        await queues.DisposeAsync();
    }

    private static Uri GetEndpoint(string connection, string name) =>
        new(connection.Split(';').Single(part => part.StartsWith(name, StringComparison.Ordinal))[(name.Length + 1)..]);
}
