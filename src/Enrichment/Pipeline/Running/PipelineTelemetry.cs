using System.Diagnostics;
using System.Diagnostics.Metrics;
using Enrichment.Analysis;

namespace Enrichment.Pipeline.Running;

/// <summary>The traces and metrics of the pipeline. OpenTelemetry subscribes to <see cref="SourceName"/>.</summary>
public static class PipelineTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Enrichment";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("enrichment.stage.duration", "s", "Duration of one attempt at a stage.");

    private static readonly Counter<long> Received = CreateCounter("received", "Articles received.");
    private static readonly Counter<long> Enriched = CreateCounter("enriched", "Articles whose result was written.");
    private static readonly Counter<long> Failed = CreateCounter("failed", "Articles whose failure record was written.");
    private static readonly Counter<long> Skipped = CreateCounter("skipped", "Articles whose result already existed.");
    private static readonly Counter<long> Sweeps = Meter.CreateCounter<long>("enrichment.sweeps", "{sweep}", "Sweeps that finished.");

    /// <summary>Starts the span of one attempt at a stage, in the trace of the message.</summary>
    internal static Activity? StartActivity(StageRun run)
    {
        ActivityContext.TryParse(run.TraceParent, null, isRemote: true, out var parent);
        // The host has its own span for the call. The article's trace covers all stages, so the host's span is only linked.
        ActivityLink[] links = parent != default && Activity.Current is { } host ? [new ActivityLink(host.Context)] : [];
        var activity = Source.StartActivity($"{EnrichmentJson.GetName(run.Stage)} article", ActivityKind.Consumer, parent, links: links);
        activity?.SetTag("enrichment.article", SafeText.Escape(run.Name));
        activity?.SetTag("enrichment.attempt", run.Attempt);
        return activity;
    }

    /// <summary>Gets the trace for the next message: the current span, or the trace of this run if there is no span.</summary>
    internal static string? GetTraceParent(StageRun run) => Activity.Current?.Id ?? run.TraceParent;

    /// <summary>Counts a finished sweep. Alerts use the count to detect that sweeps have stopped.</summary>
    internal static void CountSweep() => Sweeps.Add(1);

    /// <summary>Records an attempt that finished.</summary>
    internal static void RecordOutcome(StageOutcome outcome, TimeSpan duration, Activity? activity)
    {
        var stage = CreateTag("stage", EnrichmentJson.GetName(outcome.Stage));
        var result = CreateTag("result", EnrichmentJson.GetName(outcome.Result));
        Duration.Record(duration.TotalSeconds, stage, result);
        activity?.SetTag("enrichment.result", result.Value);
        if (outcome.Stage == Stage.Receive && outcome.Result != StageResult.Superseded) Received.Add(1);
        if (outcome.Result == StageResult.Published) Enriched.Add(1);
        if (outcome.Result == StageResult.Skipped) Skipped.Add(1);
        if (outcome.Failure is not { } failure) return;
        Failed.Add(1, stage, CreateTag("code", EnrichmentJson.GetName(failure.Code)));
        activity?.SetStatus(ActivityStatusCode.Error, SafeText.Escape(failure.Message));
    }

    /// <summary>Records an attempt that will be retried.</summary>
    internal static void RecordError(StageRun run, Exception error, TimeSpan duration, Activity? activity)
    {
        Duration.Record(duration.TotalSeconds, CreateTag("stage", EnrichmentJson.GetName(run.Stage)), CreateTag("result", "retried"));
        activity?.SetStatus(ActivityStatusCode.Error, SafeText.Escape(error.Message));
    }

    private static Counter<long> CreateCounter(string name, string description) =>
        Meter.CreateCounter<long>($"enrichment.articles.{name}", "{article}", description);

    private static KeyValuePair<string, object?> CreateTag(string key, string value) => new(key, value);
}
