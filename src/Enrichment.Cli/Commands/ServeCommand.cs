using System.CommandLine;
using Enrichment.Cli.Output;
using Enrichment.Cli.Serve;
using Enrichment.Embedded;
using Enrichment.Pipeline;
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
          the Functions host reads them: from --settings, or the host.json of the current folder, or else built in.

        {TakeOverOption.Epilogue}

        Examples:
          enrich serve                                          drop articles into articles-data/articles
          enrich serve --storage UseDevelopmentStorage=true     Azurite
          enrich serve --storage https://NAME.blob.core.windows.net
          enrich serve --take-over                              after a move from a function app with another provider
          enrich serve --quiet 2>&1 | logger                    nothing but what went wrong

        Exit codes:
          0    stopped by Ctrl-C or SIGTERM, with everything under way ended; a second one ends it at once
          1    the storage cannot be used, or it is a folder that another 'enrich serve' serves, or it has results of another provider
          2    wrong usage
          130  stopped by Ctrl-C before it had begun
        """;

    private const string HostFile = "host.json";

    private static readonly Option<string?> SettingsFile = new("--settings")
    {
        Description = "The file with the queue settings. [default: host.json if there is one, else built in]",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Nothing but what went wrong." };

    public static Command Create()
    {
        var command = new Command("serve", "Watches a storage: enriches every article that is dropped into it, until it is stopped.") { SettingsFile, TakeOverOption.TakeOver, Quiet };
        command.SetStorageAction(ServeAsync);
        return command;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken stop)
    {
        var (settings, pipeline) = (SettingsOf(parsed.GetValue(SettingsFile)), new EnrichmentPipeline(EmbeddedProvider.Create()));
        if (await TakeOverOption.RefusesAsync(parsed, storage, pipeline.Info, stop)) return ExitCode.SomeFailed;
        if (location is FolderLocation && !await storage.Lease.HoldAsync(stop))
        {
            await Console.Error.WriteLineAsync(SafeText.Of($"enrich: Another 'enrich serve' serves {storage.Place} already; drop articles there, or stop it first."));
            return ExitCode.SomeFailed;
        }

        var report = new ServeReport(location, storage, parsed.GetValue(Quiet));
        await report.DuringAsync(log => ArticleServer.RunAsync(storage, pipeline, settings, new ServingPace(), log, stop));
        return ExitCode.Success;
    }

    private static QueueSettings SettingsOf(string? file)
    {
        if (file is null && !File.Exists(HostFile)) return QueueSettings.Default;
        file ??= HostFile;
        try
        {
            return QueueSettings.Parse(File.ReadAllText(file));
        }
        catch (StorageSettingsException wrong)
        {
            throw new UsageException($"The queue settings in {file}: {wrong.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The queue settings cannot be read: {fault.Message}");
        }
    }
}
