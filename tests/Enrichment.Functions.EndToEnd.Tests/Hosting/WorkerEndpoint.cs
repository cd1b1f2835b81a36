using System.Net;
using System.Threading.Channels;
using Grpc.AspNetCore.Server.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>The gRPC server that workers connect to.</summary>
internal sealed class WorkerEndpoint : IServiceMethodProvider<WorkerEndpoint>, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Channel<WorkerConnection> _connected = Channel.CreateUnbounded<WorkerConnection>();
    private readonly Action<string> _log;
    private readonly WebApplication _server;

    /// <summary>Creates a server that does not listen yet.</summary>
    /// <param name="log">Takes the log lines of the workers, and warnings of the server.</param>
    public WorkerEndpoint(Action<string> log)
    {
        _log = log;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(new LineLoggerProvider(log));
        builder.WebHost.ConfigureKestrel(
            kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc(grpc => grpc.MaxReceiveMessageSize = null);
        builder.Services.AddSingleton(this).AddSingleton<IServiceMethodProvider<WorkerEndpoint>>(this);
        _server = builder.Build();
        _server.MapGrpcService<WorkerEndpoint>();
    }

    /// <summary>The server's address, on a free port of this machine.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>Starts to listen.</summary>
    public Task StartAsync() => _server.StartAsync();

    /// <summary>Waits for the next worker to connect.</summary>
    /// <param name="ended">Cancelled when the worker has ended.</param>
    public Task<WorkerConnection> AcceptAsync(CancellationToken ended) =>
        _connected.Reader.ReadAsync(ended).AsTask().WaitAsync(Patience, ended);

    void IServiceMethodProvider<WorkerEndpoint>.OnServiceMethodDiscovery(ServiceMethodProviderContext<WorkerEndpoint> context) =>
        context.AddDuplexStreamingMethod(WorkerProtocol.EventStream, [], async (_, fromWorker, toWorker, _) =>
        {
            var connection = new WorkerConnection(_log);
            _connected.Writer.TryWrite(connection);
            await connection.RunAsync(fromWorker, toWorker);
        });

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
