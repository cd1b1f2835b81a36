using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Forwards the requests of a storage client to the emulator and records them.</summary>
internal sealed class RecordingProxy : IDisposable
{
    private static readonly string[] NotForwarded = ["Host", "Transfer-Encoding", "Content-Length", "Connection", "Keep-Alive", "Expect"];

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly HttpListener _listener = new();
    private readonly Uri _target;
    private readonly Task _loop;

    /// <summary>Listens on a free port.</summary>
    /// <param name="target">The service of the emulator.</param>
    public RecordingProxy(Uri target)
    {
        Address = new UriBuilder(target) { Port = FindFreePort() }.Uri;
        _target = target;
        _listener.Prefixes.Add(Address.GetLeftPart(UriPartial.Authority) + "/");
        _listener.Start();
        _loop = ForwardAllAsync();
    }

    /// <summary>The address to use instead of the target.</summary>
    public Uri Address { get; }

    /// <summary>The methods and addresses of the requests.</summary>
    public ConcurrentQueue<(string Method, Uri Address)> Requests { get; } = [];

    public void Dispose()
    {
        _listener.Close();
        _loop.Wait();
        _client.Dispose();
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ForwardAllAsync()
    {
        try
        {
            while (true) _ = ForwardAsync(await _listener.GetContextAsync());
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
        }
    }

    private async Task ForwardAsync(HttpListenerContext context)
    {
        var address = new Uri(_target, context.Request.RawUrl);
        Requests.Enqueue((context.Request.HttpMethod, address));
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.HttpMethod), address);
        if (context.Request.HasEntityBody || context.Request.HttpMethod == "PUT")
        {
            var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var name in context.Request.Headers.AllKeys.OfType<string>().Except(NotForwarded, StringComparer.OrdinalIgnoreCase))
        {
            var value = context.Request.Headers[name];
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        await AnswerAsync(context.Response, response);
    }

    private static async Task AnswerAsync(HttpListenerResponse answer, HttpResponseMessage response)
    {
        answer.StatusCode = (int)response.StatusCode;
        foreach (var header in response.Headers.Concat(response.Content.Headers))
        {
            if (!NotForwarded.Contains(header.Key, StringComparer.OrdinalIgnoreCase)) answer.Headers[header.Key] = string.Join(", ", header.Value);
        }

        var body = await response.Content.ReadAsByteArrayAsync();
        answer.ContentLength64 = response.RequestMessage!.Method == HttpMethod.Head ? 0 : body.Length;
        if (body.Length > 0) await answer.OutputStream.WriteAsync(body);
        answer.Close();
    }
}
