using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Enrichment.AzureLanguage.Tests;

/// <summary>A service that closes the connection in the middle of every answer.</summary>
internal sealed class BreakingServer : IAsyncDisposable
{
    private static readonly byte[] Beginning = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"kind\":");

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _answering;

    public BreakingServer()
    {
        _listener.Start();
        _answering = AnswerAsync();
    }

    public string Url => $"http://{_listener.LocalEndpoint}";

    /// <summary>The number of requests.</summary>
    public int Requests { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await Record.ExceptionAsync(() => _answering);
    }

    private async Task AnswerAsync()
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            Requests++;
            await client.GetStream().ReadAtLeastAsync(new byte[16 * 1024], 1);
            await client.GetStream().WriteAsync(Beginning);
        }
    }
}
