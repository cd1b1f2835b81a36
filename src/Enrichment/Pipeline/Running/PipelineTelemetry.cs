using System.Diagnostics;
using System.Diagnostics.Metrics;
using Enrichment.Analysis;

namespace Enrichment.Pipeline.Running;

/// <summary>What the pipeline tells of its work: a span a stage, and counts. OpenTelemetry takes them by <see cref="SourceName"/>.</summary>
public static class PipelineTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Enrichment";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("enrichment.stage.duration", "s", "How long one try at a stage took.");
    private static readonly Counter<long> Received = Meter.CreateCounter<long>("enrichment.articles.received", "{article}", "Articles that came in.");
    private static readonly Counter<long> Enriched = Meter.CreateCounter<long>("enrichment.articles.enriched", "{article}", "Articles whose result was written.");
    private static readonly Counter<long> Failed = Meter.CreateCounter<long>("enrichment.articles.failed", "{article}", "Articles whose failure record was written.");
    private static readonly Counter<long> Skipped = Meter.CreateCounter<long>("enrichment.articles.skipped", "{article}", "Articles whose result was there already.");
    private static readonly Counter<long> Sweeps = Meter.CreateCounter<long>("enrichment.sweeps", "{sweep}", "Sweeps that came to their end, or as far as their time let them.");

    /// <summary>Begins a span for one try at a stage, in the trace of the message that led to it.</summary>
    internal static Activity? Begin(StageRun run)
    {
        ActivityContext.TryParse(run.TraceParent, null, isRemote: true, out var parent);
        // A host has a span of its own for the call; the article's trace is the one that tells its whole way.
        ActivityLink[] links = parent != default && Activity.Current is { } host ? [new ActivityLink(host.Context)] : [];
        var activity = Source.StartActivity($"{EnrichmentJson.NameOf(run.Stage)} article", ActivityKind.Consumer, parent, links: links);
        activity?.SetTag("enrichment.article", run.Name);
        activity?.SetTag("enrichment.attempt", run.Attempt);
        return activity;
    }

    /// <summary>The trace at hand, for the next message; that of the last one where nobody records traces.</summary>
    internal static string? TraceParentAfter(StageRun run) => Activity.Current?.Id ?? run.TraceParent;

    /// <summary>Counts a sweep that ended: as long as some do, nothing that got lost stays lost.</summary>
    internal static void Swept() => Sweeps.Add(1);

    /// <summary>Counts a try that came to an end.</summary>
    internal static void Ended(StageOutcome outcome, TimeSpan duration, Activity? activity)
    {
        var (stage, result) = (Tag("stage", EnrichmentJson.NameOf(outcome.Stage)), Tag("result", EnrichmentJson.NameOf(outcome.Result)));
        Duration.Record(duration.TotalSeconds, stage, result);
        activity?.SetTag("enrichment.result", result.Value);
        if (outcome.Stage == Stage.Receive && outcome.Result != StageResult.Superseded) Received.Add(1);
        if (outcome.Result == StageResult.Published) Enriched.Add(1);
        if (outcome.Result == StageResult.Skipped) Skipped.Add(1);
        if (outcome.Failure is not { } failure) return;
        Failed.Add(1, stage, Tag("code", EnrichmentJson.NameOf(failure.Code)));
        activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
    }

    /// <summary>Counts a try that will be made again.</summary>
    internal static void Threw(StageRun run, Exception fault, TimeSpan duration, Activity? activity)
    {
        Duration.Record(duration.TotalSeconds, Tag("stage", EnrichmentJson.NameOf(run.Stage)), Tag("result", "retried"));
        activity?.SetStatus(ActivityStatusCode.Error, fault.Message);
    }

    private static KeyValuePair<string, object?> Tag(string key, string value) => new(key, value);
}
