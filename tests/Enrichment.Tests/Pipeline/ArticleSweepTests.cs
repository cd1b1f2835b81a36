using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using FsCheck.Xunit;

namespace Enrichment.Tests.Pipeline;

public class ArticleSweepTests
{
    // Articles are sent one at a time, because this store and queue are not thread-safe.
    private static readonly SweepOptions Everything = new() { MinimumAge = TimeSpan.Zero, RedeliverAfter = TimeSpan.Zero, Parallelism = 1 };

    private readonly ManualTime _time = new();
    private readonly StubProvider _provider = new();
    private readonly MemoryQueue _queue = new();
    private readonly List<string> _calls = [];
    private readonly MemoryStore _store;

    public ArticleSweepTests() => _store = new MemoryStore(_time) { Before = _calls.Add };

    [Fact]
    public async Task An_article_whose_event_was_missed_is_sent_in()
    {
        Drop("a.txt");
        _time.Advance(TimeSpan.FromHours(1));

        var report = await SweepAsync(new SweepOptions());

        Assert.Equal((1, 1, 0, null), (report.Articles, report.SentIn, report.OnTheirWay, report.Next));
        Assert.Equal("a.txt", Assert.Single(_queue.Sent).Message.Name);
    }

    [Fact]
    public async Task What_has_an_output_of_its_newest_version_is_left_alone()
    {
        Drop("good.txt");
        Drop("bad.txt", "");
        await EnrichAllAsync();

        var report = await SweepAsync(Everything);

        Assert.Equal((2, 0, 0), (report.Articles, report.SentIn, report.OnTheirWay));
    }

    [Fact]
    public async Task An_article_that_changed_without_an_event_is_sent_in()
    {
        Drop("a.txt");
        await EnrichAllAsync();
        Drop("a.txt", "Storm in Oslo.");

        Assert.Equal(1, (await SweepAsync(Everything)).SentIn);
    }

    [Fact]
    public async Task A_new_version_of_the_pipeline_sends_in_everything()
    {
        Drop("good.txt");
        Drop("bad.txt", "");
        await EnrichAllAsync();

        Assert.Equal(2, (await SweepAsync(Everything, "2")).SentIn);
    }

    [Fact]
    public async Task A_work_document_beside_the_result_of_an_interrupted_article_is_deleted()
    {
        var version = Drop("a.txt");
        await EnrichAllAsync();
        var work = DocumentKey.ForWork("a.txt", version.ETag);
        await _store.WriteAsync(work, new byte[1], new DocumentMetadata(version.ETag, "", ""), CancellationToken.None);

        var without = await SweepAsync(Everything);
        Assert.True(_store.Has(work));
        var report = await SweepAsync(Everything with { Interrupted = new HashSet<string> { "a.txt" } });

        Assert.Equal((0, 0), (without.SentIn, report.SentIn));
        Assert.Equal([DocumentKey.ForResult("a.txt")], _store.Keys);
    }

    [Fact]
    public async Task An_article_is_given_the_time_its_event_takes()
    {
        Drop("a.txt");
        _time.Advance(TimeSpan.FromSeconds(90));

        var report = await SweepAsync(new SweepOptions { MinimumAge = TimeSpan.FromMinutes(2) });

        Assert.Equal((0, 1), (report.SentIn, report.OnTheirWay));
    }

    [Fact]
    public async Task An_article_that_waits_in_a_queue_is_not_sent_in_again_and_again()
    {
        Drop("a.txt");
        await CreateRunner("1").ReceiveAsync("a.txt", 1, CancellationToken.None);
        var options = new SweepOptions { MinimumAge = TimeSpan.Zero, RedeliverAfter = TimeSpan.FromHours(1) };
        _time.Advance(TimeSpan.FromMinutes(59));
        var early = await SweepAsync(options);
        _time.Advance(TimeSpan.FromMinutes(2));
        var late = await SweepAsync(options);
        var after = await SweepAsync(options);

        Assert.Equal((0, 1, 0), (early.SentIn, late.SentIn, after.SentIn));
        Assert.Equal(1, after.OnTheirWay);
    }

    [Fact]
    public async Task A_result_and_a_failure_record_side_by_side_come_down_to_one()
    {
        var version = Drop("a.txt");
        await EnrichAllAsync();
        var metadata = new DocumentMetadata(version.ETag, "", new EnrichmentPipeline(_provider.Create()).Info.Fingerprint);
        await _store.TryWriteAsync(DocumentKey.ForFailure("a.txt"), new byte[1], metadata, null, CancellationToken.None);

        await SweepAsync(Everything);

        Assert.Equal([DocumentKey.ForResult("a.txt")], _store.Keys);
    }

    [Fact]
    public async Task An_error_of_one_article_is_reported_and_does_not_stop_the_others()
    {
        Drop("a.txt");
        Drop("b.txt");
        var queue = new FailingQueue("a.txt");
        var runner = new StageRunner(new EnrichmentPipeline(_provider.Create()), _store, queue, 5, _time);

        var info = new EnrichmentPipeline(_provider.Create()).Info;
        var report = await new ArticleSweep(runner, CreateAdmission(), _store, info, _time).RunAsync(
            Everything,
            SweepPosition.Start,
            CancellationToken.None);

        Assert.Equal(1, report.SentIn);
        Assert.Equal(new SweepError("a.txt", "IOException: The queue is down."), Assert.Single(report.Errors));
    }

    [Fact]
    public async Task A_sweep_whose_time_is_up_goes_on_next_time_where_it_was()
    {
        for (var number = 0; number < 8; number++) Drop($"{number}.txt");
        var slices = new List<SweepReport>();
        do slices.Add(await SliceAsync());
        while (slices[^1].Next is not null);

        Assert.True(slices.Count > 1);
        Assert.Equal((8, 8), (slices.Sum(slice => slice.Articles), slices.Sum(slice => slice.SentIn)));
        Assert.Equal(3, (await SliceAsync()).Articles);
    }

    [Fact]
    public async Task A_kept_place_that_makes_no_sense_any_more_is_forgotten()
    {
        Drop("a.txt");
        await _store.TryWriteAsync(
            DocumentKey.SweepPosition,
            "no place"u8.ToArray(),
            new DocumentMetadata("", "", ""),
            null,
            CancellationToken.None);

        Assert.Equal(1, (await SliceAsync()).SentIn);
    }

    [Fact]
    public async Task A_sweep_that_ends_is_counted_and_one_that_breaks_off_is_not()
    {
        Drop("a.txt");
        var counted = 0;
        // Other tests sweep at the same time, and their measurements are received too.
        var isMine = new AsyncLocal<bool> { Value = true };
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "enrichment.sweeps" && instrument.Meter.Name == PipelineTelemetry.SourceName)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => counted += isMine.Value ? 1 : 0);
        meters.Start();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CreateSweep("1").ContinueAsync(Everything, new CancellationToken(canceled: true)));
        Assert.Equal(0, counted);
        await SliceAsync();
        Assert.Equal(1, counted);
    }

    // Names that are prefixes of others, and shortened names, have another order than their outputs. Slices end anywhere.
    [Property(MaxTest = 300)]
    public Task Slice_after_slice_exactly_what_has_no_output_is_sent_in(int[] names, bool[] enriched) =>
        new ArticleSweepTests().AssertSlicesAsync([.. names.Select(CreateName).Distinct()], enriched);

    [Fact]
    public async Task What_is_done_is_asked_for_by_listings_alone_shortened_names_included()
    {
        foreach (var name in new[] { "a", "a-1", "a-2", "a.txt", "a/b", "a0", new string('a', 60), "ab", "b" }) Drop(name);
        await EnrichAllAsync();
        _calls.Clear();

        var report = await SweepAsync(Everything);

        Assert.Equal((9, 0), (report.Articles, report.SentIn));
        Assert.DoesNotContain("Find", _calls);
    }

    [Fact]
    public async Task Names_whose_outputs_are_listed_far_from_them_are_asked_for_one_by_one_and_the_others_by_listings()
    {
        foreach (var name in new[] { "!1", "!2", "A", "B", "C", "D", "E", "F" }) Drop(name);
        await EnrichAllAsync();
        _calls.Clear();

        var report = await SweepAsync(Everything);

        Assert.Equal((8, 0), (report.Articles, report.SentIn));
        Assert.Equal(4, _calls.Count(call => call == "Find"));
    }

    private async Task AssertSlicesAsync(IReadOnlyList<string> all, bool[] enriched)
    {
        var done = all.Where((_, index) => enriched.ElementAtOrDefault(index)).ToList();
        foreach (var name in all) Drop(name);
        foreach (var name in done) await EnrichAsync(name);
        var slices = new List<SweepReport>();
        do slices.Add(await SliceAsync());
        while (slices[^1].Next is not null);

        Assert.Equal(
            all.Except(done).Order(StringComparer.Ordinal),
            _queue.Sent.Select(sent => sent.Message.Name).Order(StringComparer.Ordinal));
        Assert.Equal(all.Count, slices.Sum(slice => slice.Articles));
    }

    private static string CreateName(int number)
    {
        var digits = Math.Abs((long)number).ToString(CultureInfo.InvariantCulture);
        var name = "a" + (number % 2 == 0 ? "-" : number % 3 == 0 ? "" : ".") + digits[..Math.Min(digits.Length, 2)];
        return (number % 5, number % 7) switch
        {
            (0, 0) => $"{new string('a', 40)}{name}",
            (0, _) => $"{name}{new string('n', 40)}",
            (_, 0) => $"!{name}",
            _ => name,
        };
    }

    private SourceInfo Drop(string name, string content = "Calm in Oslo.") => _store.Drop(name, Encoding.UTF8.GetBytes(content));

    private Task<SweepReport> SweepAsync(SweepOptions options, string version = "1") =>
        CreateSweep(version).RunAsync(options, SweepPosition.Start, CancellationToken.None);

    private Task<SweepReport> SliceAsync() =>
        CreateSweep("1").ContinueAsync(Everything with { Budget = TimeSpan.Zero }, CancellationToken.None);

    private ArticleSweep CreateSweep(string version) =>
        new(CreateRunner(version), CreateAdmission(), _store, new EnrichmentPipeline(_provider.Create(version)).Info, _time);

    private ArticleAdmission CreateAdmission() => new(_store, new WorkGate(1 << 30));

    private StageRunner CreateRunner(string version) => new(new EnrichmentPipeline(_provider.Create(version)), _store, _queue, 5, _time);

    private async Task EnrichAllAsync()
    {
        foreach (var name in _store.Sources.Keys.ToList()) await EnrichAsync(name);
    }

    private async Task EnrichAsync(string name)
    {
        var runner = CreateRunner("1");
        await runner.ReceiveAsync(name, 1, CancellationToken.None);
        while (_queue.Sent.Count > 0)
        {
            var (stage, message) = _queue.Take();
            await runner.RunAsync(stage, message.ToJson(), 1, CancellationToken.None);
        }
    }

    private sealed class FailingQueue(string name) : IStageQueue
    {
        public Task SendAsync(Stage stage, StageMessage message, CancellationToken cancellationToken) =>
            message.Name == name ? throw new IOException("The queue is down.") : Task.CompletedTask;

        public Task SendLaterAsync(Stage stage, StageMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
            SendAsync(stage, message, cancellationToken);
    }
}
