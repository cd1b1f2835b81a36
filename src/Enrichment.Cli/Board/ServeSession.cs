using System.Net.Sockets;
using Enrichment.Cli.Board.Access;
using Enrichment.Cli.Board.Articles;
using Enrichment.Cli.Board.Live;
using Enrichment.Cli.Board.Search;
using Enrichment.Cli.Serve;
using Enrichment.Cli.Status;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Board;

/// <summary>Serves a storage, with its index and its board.</summary>
internal sealed class ServeSession : IDisposable
{
    private readonly ArticleStorage _storage;
    private readonly EnrichmentPipeline _pipeline;
    private readonly ServeOptions _options;
    private readonly LiveArticles _live;
    private readonly OpenedIndex _index;
    private ArticleUploads? _uploads;

    /// <summary>Creates a session.</summary>
    /// <param name="storage">The storage to serve.</param>
    /// <param name="index">The index of the results.</param>
    /// <param name="pipeline">The stages.</param>
    /// <param name="options">The intervals and limits.</param>
    public ServeSession(ArticleStorage storage, OpenedIndex index, EnrichmentPipeline pipeline, ServeOptions options)
    {
        (_storage, _pipeline, _options, _index) = (storage, pipeline, options, index);
        _live = new LiveArticles(storage, TimeProvider.System);
    }

    /// <summary>Opens the board; null if <paramref name="options"/> are null, or if the default address cannot be opened.</summary>
    /// <param name="options">Where it is opened.</param>
    /// <param name="location">Where articles that are dropped on the board are put.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="BoardException">An address that was given cannot be opened.</exception>
    public async Task<BoardServer?> OpenBoardAsync(
        BoardOptions? options, StorageLocation location, CancellationToken cancellationToken)
    {
        if (options is null) return null;
        _uploads = new ArticleUploads(_storage.Articles, await location.OpenUploadAsync(cancellationToken));
        try
        {
            return await BoardServer.StartAsync(options, CreateParts(_uploads), cancellationToken);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            var message = $"The board cannot be opened at {options.Address.Url}: {DescribeError(error)};";
            if (!options.IsDefault) throw new BoardException($"{message} choose another address with --board.", error);
            await Console.Error.WriteLineAsync(
                $"enrich: {message} choose another address with --board, or none with --no-board. Articles are enriched without it.");
            return null;
        }
    }

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="settings">The settings for receiving from queues.</param>
    /// <param name="log">The log.</param>
    /// <param name="stop">Requests a stop.</param>
    public async Task RunAsync(QueueSettings settings, ServeLog log, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var updater = new IndexUpdater(_storage.Articles, _index.Index, _options, log);
        updater.Read += _live.List.Apply;
        _live.Follow(log);
        _index.Report(log);
        var following = Task.WhenAll(updater.RunAsync(ended.Token), LoadHistoryAsync(log, ended.Token));
        try
        {
            await ArticleServer.RunAsync(_storage, _pipeline, settings, _options, log, stop);
        }
        finally
        {
            await ended.CancelAsync();
            await following;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _uploads?.Dispose();
        _live.Dispose();
        _index.Dispose();
    }

    private BoardParts CreateParts(ArticleUploads uploads) => new(
        new LiveStream(_live, TimeProvider.System),
        new ArticlePages(_storage.Articles),
        uploads,
        new ArticleRetries(_storage.Articles, new FailedArticles(_storage, _pipeline), _live.List),
        new BoardSearch(_index));

    private async Task LoadHistoryAsync(ServeLog log, CancellationToken stop)
    {
        try
        {
            await new BoardHistory(_storage.Articles, _live.List).LoadAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (StorageException error)
        {
            log.Write($"the board does not show earlier articles: {error.Message}", isError: true);
        }
    }

    private static string DescribeError(Exception error) =>
        error is SocketException socket ? socket.Message : error.InnerException is null ? error.Message : "the port is in use";
}
