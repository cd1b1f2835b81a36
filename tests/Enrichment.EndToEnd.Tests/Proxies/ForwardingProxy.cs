using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Enrichment.EndToEnd.Tests.Proxies;

/// <summary>Passes the requests of a storage client to a handler, which can forward them to a service of the emulator.</summary>
internal sealed class ForwardingProxy : IAsyncDisposable
{
    // The request line has a name of up to 1,024 characters, each encoded in up to nine characters.
    private const int MaxRequestLine = 64 * 1024;

    // Names of articles must arrive as the client has encoded them.
    private static readonly UriCreationOptions Unchanged = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    private readonly WebApplication _server;
    private readonly Uri _target;

    private ForwardingProxy(Uri target, Func<ProxiedRequest, Task> handle)
    {
        _target = target;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestLineSize = MaxRequestLine;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        _server = builder.Build();
        ((IApplicationBuilder)_server).Run(context => HandleAsync(new ProxiedRequest(context, GetAddress(context), _client), handle));
    }

    /// <summary>The address to use instead of the target.</summary>
    public Uri Address => new UriBuilder(_target) { Port = new Uri(_server.Urls.Single()).Port }.Uri;

    /// <summary>Starts to listen on a free port.</summary>
    /// <param name="target">The service of the emulator.</param>
    /// <param name="handle">Handles each request. Requests are handled in parallel.</param>
    public static async Task<ForwardingProxy> StartAsync(Uri target, Func<ProxiedRequest, Task> handle)
    {
        var proxy = new ForwardingProxy(target, handle);
        await proxy._server.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private Uri GetAddress(HttpContext context) =>
        new(_target.GetLeftPart(UriPartial.Authority) + context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, Unchanged);

    private static async Task HandleAsync(ProxiedRequest request, Func<ProxiedRequest, Task> handle)
    {
        try
        {
            await handle(request);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
        {
            // The client or the emulator has ended the connection.
            request.Close();
        }
    }
}
