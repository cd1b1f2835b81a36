using System.Collections.Concurrent;
using System.Diagnostics;
using Enrichment.Pipeline.Running;

namespace Enrichment.Bench.Serving;

/// <summary>Listens to every activity of the pipeline and every call to storage, and assigns the calls to stages.</summary>
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
            ActivityStopped = Record,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Every attempt at a stage.</summary>
    public IReadOnlyCollection<StageTime> Stages => [.. _stages.Values.Where(stage => stage.Name is not null)];

    /// <summary>Calls without a stage: receiving from queues, deleting messages, listings.</summary>
    public int OtherCalls => _otherCalls;

    /// <summary>Removes all measurements.</summary>
    public void Reset()
    {
        _stages.Clear();
        _otherCalls = 0;
    }

    public void Dispose() => _listener.Dispose();

    private void Record(Activity activity)
    {
        if (activity.Source.Name == PipelineTelemetry.SourceName)
            GetStage(activity.SpanId).End(activity.OperationName, activity.Duration);
        else if (activity.Parent?.Source.Name == PipelineTelemetry.SourceName)
            GetStage(activity.ParentSpanId).AddCall(activity.StartTimeUtc, activity.Duration);
        else if (activity.Parent is null)
            Interlocked.Increment(ref _otherCalls);
    }

    private StageTime GetStage(ActivitySpanId span) => _stages.GetOrAdd(span, _ => new StageTime());
}
