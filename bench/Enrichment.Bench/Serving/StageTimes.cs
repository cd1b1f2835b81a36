using System.Collections.Concurrent;
using System.Diagnostics;
using Enrichment.Pipeline.Running;

namespace Enrichment.Bench.Serving;

/// <summary>Hears every span of the pipeline and every call to storage, and tells which call was made for which stage.</summary>
internal sealed class StageTimes : IDisposable
{
    private const string HttpSource = "System.Net.Http";

    private readonly ConcurrentDictionary<ActivitySpanId, StageTime> _stages = new();
    private readonly ActivityListener _listener;
    private int _otherCalls;

    public StageTimes()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is PipelineTelemetry.SourceName or HttpSource,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Every try at a stage.</summary>
    public IReadOnlyCollection<StageTime> Stages => [.. _stages.Values.Where(stage => stage.Name is not null)];

    /// <summary>Calls that were made for no stage: queues received from, messages deleted, listings.</summary>
    public int OtherCalls => _otherCalls;

    /// <summary>Forgets what it has heard.</summary>
    public void Reset()
    {
        _stages.Clear();
        _otherCalls = 0;
    }

    public void Dispose() => _listener.Dispose();

    private void Hear(Activity activity)
    {
        if (activity.Source.Name == PipelineTelemetry.SourceName)
            Of(activity.SpanId).End(activity.OperationName, activity.Duration);
        else if (activity.Parent?.Source.Name == PipelineTelemetry.SourceName)
            Of(activity.ParentSpanId).AddCall(activity.StartTimeUtc, activity.Duration);
        else if (activity.Parent is null)
            Interlocked.Increment(ref _otherCalls);
    }

    private StageTime Of(ActivitySpanId span) => _stages.GetOrAdd(span, _ => new StageTime());
}
