using System.CommandLine;
using Enrichment.Analysis;
using Enrichment.Cli.Board;
using Enrichment.Cli.Serve;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich serve</c>.</summary>
internal static class ServeCommand
{
    public const string Epilogue = $"""
        {StorageOption.Epilogue}

        Queue settings:
          'batchSize', 'newBatchThreshold', 'maxDequeueCount', 'visibilityTimeout' and 'maxPollingInterval' of 'extensions.queues', as
          for the Functions host. They are read from --settings, or from host.json in the current folder; otherwise they are built in.

        Corrections:
          The file corrections.csv in the container or folder 'settings' corrects entities, see 'enrich run --help'. It is read at
          the start; if it is not valid, nothing is served and no article is lost.

        {TakeOverOption.Epilogue}

        Board:
          A page for the browser: drop articles, see what happens to them, retry, and search claims. Only this machine can open it,
          unless --board has another address. Then a token is needed, from --board-token-file or the environment variable
          {BoardOption.TokenVariable}. If the port of the default address is in use, articles are enriched without a board.

        Index:
          A file for the search on the board. It is kept current, and can be deleted at any time: the next start creates it again
          from the results.

        Examples:
          enrich serve                                          put articles into articles-data/articles
          enrich serve --storage UseDevelopmentStorage=true     Azurite
          enrich serve --storage https://NAME.blob.core.windows.net
          enrich serve --take-over                              after moving from a function app with another provider
          enrich serve --quiet 2>&1 | logger                    only errors
          enrich serve --board http://127.0.0.1:0               the board at any free port, which is printed
          enrich serve --board http://0.0.0.0:7171 --board-host desk.example.org --board-token-file token.txt

        Exit codes:
          0    stopped by Ctrl-C or SIGTERM after the current work was finished; a second signal ends it at once
          1    the storage cannot be used, its corrections are not valid, another 'enrich serve' serves the folder, the storage has
               results of another provider, or the address of --board cannot be opened
          2    wrong usage
          130  stopped by Ctrl-C before it started
        """;

    private const string HostFile = "host.json";

    private static readonly Option<string?> SettingsFile = new("--settings")
    {
        Description = "The file with the queue settings. [default: host.json if there is one, else built in]",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Show only errors." };

    public static Command Create()
    {
        var command = new Command("serve", "Watches a storage and enriches every new article until it is stopped.")
        {
            SettingsFile,
            DateOrderOption.DateOrder,
            ModelOption.Model,
            MinConfidenceOption.MinConfidence,
            CpuSecondsOption.CpuSeconds,
            WorkMemoryOption.WorkMemory,
            TakeOverOption.TakeOver,
            Quiet,
        };
        BoardOption.AddTo(command);
        StorageIndexOption.AddTo(command);
        command.SetStorageAction(ServeAsync);
        return command;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken stop)
    {
        var settings = ReadSettings(parsed.GetValue(SettingsFile));
        var boardOptions = BoardOption.GetOptions(parsed);
        using var budget = CpuSecondsOption.CreateBudget(parsed);
        var pipeline = EmbeddedPipeline.Load(
            parsed.GetValue(DateOrderOption.DateOrder), parsed.GetValue(ModelOption.Model), budget, MinConfidenceOption.GetClaims(parsed),
            await StoredCorrections.ReadAsync(storage.Settings, stop));
        if (await TakeOverOption.MustRefuseAsync(parsed, storage, pipeline.Info, stop)) return ExitCode.SomeFailed;
        if (location is FolderLocation && !await storage.Lease.TryAcquireAsync(stop))
        {
            var message = $"enrich: Another 'enrich serve' already serves {storage.Place}; add articles there, or stop it first.";
            await Console.Error.WriteLineAsync(SafeText.Escape(message));
            return ExitCode.SomeFailed;
        }

        var options = new ServeOptions { WorkMemory = WorkMemoryOption.GetBytes(parsed) };
        using var session = new ServeSession(storage, StorageIndexOption.Open(parsed, location), pipeline, options);
        try
        {
            await using var board = await session.OpenBoardAsync(boardOptions, location, stop);
            var report = new ServeReport(location, storage, board?.Address, parsed.GetValue(Quiet));
            await report.RunAsync(log => session.RunAsync(settings, log, stop));
            return ExitCode.Success;
        }
        catch (BoardException error)
        {
            await Console.Error.WriteLineAsync($"enrich: {error.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private static QueueSettings ReadSettings(string? file)
    {
        if (file is null && !File.Exists(HostFile)) return QueueSettings.Default;
        file ??= HostFile;
        try
        {
            return QueueSettings.Parse(File.ReadAllText(file));
        }
        catch (StorageSettingsException wrong)
        {
            throw new UsageException($"The queue settings in {file} are not valid: {wrong.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The queue settings cannot be read: {error.Message}");
        }
    }
}
