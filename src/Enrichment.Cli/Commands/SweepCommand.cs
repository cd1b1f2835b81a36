using System.CommandLine;
using Enrichment.Cli.Output;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Storage;
using Enrichment.Storage.Locations;
using Enrichment.Storage.Settings;

namespace Enrichment.Cli.Commands;

/// <summary>The command <c>enrich sweep</c>.</summary>
internal static class SweepCommand
{
    public const string Epilogue = $"""
        {StorageOption.Epilogue}

        It only sends them in: a running 'enrich serve', or the function app, does the rest. Both sweep by themselves as well; this is
        for when you do not want to wait, and for after an upgrade: results of another version are not current.

        {TakeOverOption.Epilogue}

        Examples:
          enrich sweep                                          what nothing is known of, or not for an hour
          enrich sweep --all                                    what is on its way as well: after a queue was lost
          enrich sweep --take-over                              after a move from a function app with another provider

        Exit codes:
          0    every article has a current output, or is on its way
          1    some cannot be sent in, or the storage cannot be used, or it has results of another provider
          2    wrong usage
          130  stopped by Ctrl-C
        """;

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Send in what is on its way as well; nothing is analysed twice." };

    public static Command Create()
    {
        var command = new Command("sweep", "Finds articles without a current output, and sends them in again.") { All, TakeOverOption.TakeOver };
        command.SetStorageAction(SweepAsync);
        return command;
    }

    private static async Task<int> SweepAsync(ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken cancellationToken)
    {
        // No stage runs here, so no model is loaded.
        var (pipeline, time) = (new EnrichmentPipeline(EmbeddedProvider.Info, EmbeddedProvider.Create), TimeProvider.System);
        if (await TakeOverOption.RefusesAsync(parsed, storage, pipeline.Info, cancellationToken)) return ExitCode.SomeFailed;
        var runner = new StageRunner(pipeline, storage.Articles, storage.Queue, QueueSettings.Default.MaxDequeueCount, time);
        var options = new SweepOptions { MinimumAge = TimeSpan.Zero, Budget = TimeSpan.MaxValue };
        if (parsed.GetValue(All)) options = options with { RedeliverAfter = TimeSpan.Zero };

        var report = await new ArticleSweep(runner, storage.Articles, pipeline.Info, time).RunAsync(options, SweepPosition.Start, cancellationToken);
        foreach (var fault in report.Faults) await Console.Error.WriteLineAsync(SafeText.Of($"enrich: {fault.Name}: {fault.Message} Sweep again to try again."));
        await Console.Out.WriteLineAsync($"{report.Articles} articles: {report.SentIn} sent in, {report.OnTheirWay} on their way.");
        return report.Faults.Count > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
