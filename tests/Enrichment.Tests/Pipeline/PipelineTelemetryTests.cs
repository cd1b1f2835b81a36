using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

public sealed class PipelineTelemetryTests : IDisposable
{
    // Other tests run at the same time, and their activities are received too. This name is unique.
    private readonly string _name = $"{Guid.NewGuid()}.txt";
    private readonly ConcurrentBag<Activity> _spans = [];
    private readonly ConcurrentBag<string> _counted = [];
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters = new();
    private readonly MemoryQueue _queue = new();
    private readonly MemoryStore _store = new(TimeProvider.System);
    private readonly StageRunner _runner;

    public PipelineTelemetryTests()
    {
        _runner = new StageRunner(new EnrichmentPipeline(new StubProvider().Create()), _store, _queue, 5, TimeProvider.System);
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if ((string?)span.GetTagItem("enrichment.article") == _name) _spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(_listener);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PipelineTelemetry.SourceName) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => _counted.Add($"{instrument.Name}{Text(tags)}"));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => _counted.Add($"{instrument.Name}{Text(tags)}"));
        _meters.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    [Fact]
    public async Task All_stages_of_an_article_are_spans_of_one_trace_each_the_child_of_the_one_before()
    {
        await EnrichAsync("Calm in Oslo.");

        var spans = _spans.OrderBy(span => span.StartTimeUtc).ToList();
        Assert.Equal(
            ["receive article", "entities article", "sentiment article", "claims article"],
            spans.Select(span => span.OperationName));
        Assert.Single(spans.Select(span => span.TraceId).Distinct());
        Assert.Equal(spans.SkipLast(1).Select(span => span.SpanId), spans.Skip(1).Select(span => span.ParentSpanId));
        Assert.Equal(["sent", "sent", "sent", "published"], spans.Select(span => span.GetTagItem("enrichment.result")));
    }

    [Fact]
    public async Task A_host_that_has_a_span_of_its_own_for_a_message_is_linked_to()
    {
        _store.Drop(_name, "Calm in Oslo."u8.ToArray());
        await _runner.ReceiveAsync(_name, 1, CancellationToken.None);
        using var host = new Activity("invocation").Start();

        await NextAsync();

        var span = Assert.Single(_spans, span => span.OperationName == "entities article");
        Assert.NotEqual(host.TraceId, span.TraceId);
        Assert.Equal(host.Context, Assert.Single(span.Links).Context);
    }

    [Fact]
    public async Task A_trace_goes_on_even_where_a_host_records_none()
    {
        const string TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
        _listener.Dispose();
        _store.Drop(_name, "Calm in Oslo."u8.ToArray());
        await _runner.ReceiveAsync(_name, 1, CancellationToken.None);
        var (stage, message) = _queue.Take();

        await _runner.RunAsync(stage, (message with { TraceParent = TraceParent }).ToJson(), 1, CancellationToken.None);

        Assert.Contains("0af7651916cd43dd8448eb211c80319c", _queue.Sent[0].Message.TraceParent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Calm in Oslo.", "enrichment.articles.received", "enrichment.articles.enriched")]
    [InlineData("", "enrichment.articles.received", "enrichment.articles.failed stage=receive code=emptyArticle")]
    public async Task What_comes_in_and_what_becomes_of_it_is_counted(string content, params string[] counters)
    {
        await EnrichAsync(content);

        Assert.Superset(counters.ToHashSet(), _counted.ToHashSet());
    }

    [Fact]
    public async Task The_time_of_every_try_at_a_stage_is_measured()
    {
        await EnrichAsync("Calm in Oslo.");

        Assert.Superset(
            new HashSet<string>
            {
                "enrichment.stage.duration stage=receive result=sent", "enrichment.stage.duration stage=entities result=sent",
                "enrichment.stage.duration stage=sentiment result=sent", "enrichment.stage.duration stage=claims result=published",
            },
            _counted.ToHashSet());
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Concat(tags.ToArray().Select(tag => $" {tag.Key}={tag.Value}"));

    private async Task EnrichAsync(string content)
    {
        _store.Drop(_name, System.Text.Encoding.UTF8.GetBytes(content));
        await _runner.ReceiveAsync(_name, 1, CancellationToken.None);
        while (_queue.Sent.Count > 0) await NextAsync();
    }

    private Task<StageOutcome> NextAsync()
    {
        var (stage, message) = _queue.Take();
        return _runner.RunAsync(stage, message.ToJson(), 1, CancellationToken.None);
    }
}
