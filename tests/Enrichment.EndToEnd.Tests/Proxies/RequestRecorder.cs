using System.Collections.Concurrent;

namespace Enrichment.EndToEnd.Tests.Proxies;

/// <summary>Records the requests to a service and forwards them.</summary>
internal sealed class RequestRecorder
{
    /// <summary>The methods and addresses of the requests.</summary>
    public ConcurrentQueue<(string Method, Uri Address)> Requests { get; } = [];

    /// <summary>Handles a request of a <see cref="ForwardingProxy"/>.</summary>
    public async Task HandleAsync(ProxiedRequest request)
    {
        Requests.Enqueue((request.Method, request.Address));
        using var response = await request.ForwardAsync();
        await request.AnswerAsync(response);
    }
}
