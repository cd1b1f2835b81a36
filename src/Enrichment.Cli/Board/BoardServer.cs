using System.Net;
using Enrichment.Articles.Reading;
using Enrichment.Cli.Board.Access;
using Enrichment.Cli.Board.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Enrichment.Cli.Board;

/// <summary>The web server of the board. It reads no settings from files or the environment, and logs nothing.</summary>
internal sealed class BoardServer : IAsyncDisposable
{
    // The longest name of an article has about 9,000 bytes in a URL.
    private const int MaxRequestLine = 16 * 1024;
    private const int MaxConnections = 256;

    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(3);

    private readonly WebApplication _app;

    private BoardServer(WebApplication app) => _app = app;

    /// <summary>The address that it listens at.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts to listen.</summary>
    /// <exception cref="IOException">The port is in use, or the address is not one of this machine.</exception>
    public static async Task<BoardServer> StartAsync(BoardOptions options, BoardParts parts, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => SetUp(kestrel, options.Address));
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime);
        var server = new BoardServer(builder.Build());
        try
        {
            server.Map(new RequestGuard(options), parts);
            await server._app.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void SetUp(KestrelServerOptions kestrel, BoardAddress address)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = ArticleReader.MaxBytes;
        kestrel.Limits.MaxRequestLineSize = MaxRequestLine;
        kestrel.Limits.MaxConcurrentConnections = MaxConnections;
        kestrel.Listen(address.Ip, address.Port);
    }

    private void Map(RequestGuard guard, BoardParts parts)
    {
        _app.Use((context, next) => guard.CheckAsync(context, () => next(context)));
        _app.UseRouting();
        MapPages();
        _app.MapPost(RequestGuard.SessionPath, guard.LogInAsync);
        _app.MapGet("/articles/{**name}", (HttpContext context, string name) => parts.Pages.SendAsync(context, name));
        _app.MapPost("/api/articles", parts.Uploads.ReceiveAsync);
        _app.MapPost("/api/retry", parts.Retries.RetryAsync);
        _app.MapGet("/api/events", context => parts.Stream.SendAsync(context, _app.Lifetime.ApplicationStopping));
        MapSearch(parts.Search);
        _app.MapFallback(context => Responses.Answer.WriteAsync(context, (int)HttpStatusCode.NotFound, "The board has no such page."));
    }

    private void MapPages()
    {
        string[] pages = ["/", "/search", "/claims/{id}", "/entities/{id}"];
        foreach (var page in pages) _app.MapGet(page, context => BoardAssets.SendPageAsync(context, "board.html"));
        _app.MapGet(RequestGuard.LoginPath, context => BoardAssets.SendPageAsync(context, "login.html"));
        _app.MapGet($"{RequestGuard.AssetPath}/{{name}}", (HttpContext context, string name) => BoardAssets.SendAsync(context, name));
    }

    private void MapSearch(BoardSearch search)
    {
        _app.MapGet("/api/search", search.SearchAsync);
        _app.MapGet("/api/claims/{id}", (HttpContext context, string id) => search.SendClaimAsync(context, id));
        _app.MapGet("/api/entities/{id}", (HttpContext context, string id) => search.SendEntityAsync(context, id));
        _app.MapGet("/feed", search.SendFeedAsync);
    }
}
