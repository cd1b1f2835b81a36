using System.CommandLine;
using Enrichment.Analysis;
using Enrichment.Limits;
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

        This command only sends articles in. A running 'enrich serve' or the function app enriches them. Both also sweep regularly. Use
        this command if you do not want to wait, or after an upgrade, when the results of the previous version are not current. Use their
        --model and --date-order; otherwise their results are not current.

        {TakeOverOption.Epilogue}

        Examples:
          enrich sweep                                          articles without a current output
          enrich sweep --all                                    also articles in progress, after a queue was lost
          enrich sweep --take-over                              after moving from a function app with another provider

        Exit codes:
          0    every article has a current output or is in progress
          1    some could not be sent in or listed, the storage cannot be used, or it has results of another provider
          2    wrong usage
          130  stopped by Ctrl-C
        """;

    private static readonly Option<bool> All =
        new("--all", "-a") { Description = "Also send in articles in progress. No stage runs twice." };

    public static Command Create()
    {
        var command = new Command("sweep", "Finds articles without a current output and sends them in again.")
        {
            All,
            DateOrderOption.DateOrder,
            ModelOption.Model,
            MinConfidenceOption.MinConfidence,
            TakeOverOption.TakeOver,
        };
        command.SetStorageAction(SweepAsync);
        return command;
    }

    private static async Task<int> SweepAsync(
        ParseResult parsed, StorageLocation location, ArticleStorage storage, CancellationToken cancellationToken)
    {
        var pipeline = EmbeddedPipeline.CreateUnloaded(
            parsed.GetValue(DateOrderOption.DateOrder), parsed.GetValue(ModelOption.Model), MinConfidenceOption.GetClaims(parsed),
            await StoredCorrections.ReadAsync(storage.Settings, cancellationToken));
        var time = TimeProvider.System;
        if (await TakeOverOption.MustRefuseAsync(parsed, storage, pipeline.Info, cancellationToken)) return ExitCode.SomeFailed;
        var runner = new StageRunner(pipeline, storage.Articles, storage.Queue, QueueSettings.Default.MaxDequeueCount, time);
        var options = new SweepOptions { MinimumAge = TimeSpan.Zero, Budget = TimeSpan.MaxValue };
        if (parsed.GetValue(All)) options = options with { RedeliverAfter = TimeSpan.Zero };

        var admission = new ArticleAdmission(storage.Articles, new WorkGate(WorkMemorySetting.GetBytes(null)));
        var sweep = new ArticleSweep(runner, admission, storage.Articles, pipeline.Info, time);
        var report = await sweep.RunAsync(options, SweepPosition.Start, cancellationToken);
        foreach (var problem in report.Problems)
            await Console.Error.WriteLineAsync(SafeText.Escape($"enrich: cannot list {problem.Path}: {problem.Message}"));
        foreach (var error in report.Errors)
            await Console.Error.WriteLineAsync(SafeText.Escape($"enrich: {error.Name}: {error.Message} Run the sweep again."));
        await Console.Out.WriteLineAsync($"{report.Articles} articles: {report.SentIn} sent in, {report.OnTheirWay} in progress.");
        return report.Errors.Count + report.Problems.Count > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
