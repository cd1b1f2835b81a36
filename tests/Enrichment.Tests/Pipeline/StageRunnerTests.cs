using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;

namespace Enrichment.Tests.Pipeline;

public class StageRunnerTests
{
    private const int MaxAttempts = 5;
    private const string Name = "news/a.txt";

    private readonly ManualTime _time = new();
    private readonly StubProvider _provider = new() { IsBilled = true };
    private readonly MemoryQueue _queue = new();
    private readonly MemoryStore _store;
    private StageRunner _runner;

    public StageRunnerTests()
    {
        _store = new MemoryStore(_time);
        _runner = CreateRunner("1");
    }

    [Fact]
    public async Task An_article_goes_through_every_stage_to_its_result()
    {
        Drop("Calm in Oslo.");

        Assert.Equal((StageResult.Sent, Stage.Entities), Short(await ReceiveAsync()));
        Assert.Equal((StageResult.Sent, Stage.Sentiment), Short(await NextAsync()));
        Assert.Equal((StageResult.Sent, Stage.Claims), Short(await NextAsync()));
        Assert.Equal((StageResult.Published, null), Short(await NextAsync()));

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
        Assert.Empty(_queue.Sent);
    }

    [Fact]
    public async Task A_new_article_needs_few_calls_if_its_analysis_is_free()
    {
        var calls = new List<string>();
        _store.Before = calls.Add;
        _runner = CreateRunner(new StubProvider());
        Drop("Calm in Oslo.");

        await ReceiveAsync();
        Assert.Equal(["ReadSource", "TryWrite", "Find"], TakeCalls());
        await NextAsync();
        Assert.Equal(["Read", "TryWrite"], TakeCalls());
        await NextAsync();
        Assert.Equal(["Read", "TryWrite"], TakeCalls());
        await NextAsync();
        Assert.Equal(["FindSource", "Read", "TryWrite", "Find", "TryDelete"], TakeCalls());

        string[] TakeCalls()
        {
            string[] taken = [.. calls];
            calls.Clear();
            return taken;
        }
    }

    [Fact]
    public async Task A_message_says_how_large_the_work_document_is()
    {
        var version = Drop("Calm in Oslo.");

        await ReceiveAsync();

        Assert.Equal(_store.Document(DocumentKey.ForWork(Name, version.ETag))!.Length, _queue.Sent[0].Message.Length);
    }

    [Theory]
    [InlineData(1L)]
    [InlineData(null)]
    public async Task A_message_with_another_size_than_the_document_does_not_read_more_and_loses_nothing(long? length)
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var (stage, message) = _queue.Take();

        await RunAsync((stage, message with { Length = length }));

        await RunAllAsync();
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
        Assert.Single(_provider.Recognized);
    }

    [Fact]
    public async Task A_message_that_comes_again_when_later_stages_are_done_goes_on_after_them()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var first = _queue.Sent[0];
        await NextAsync();
        await NextAsync();

        Assert.Equal((StageResult.Sent, Stage.Claims), Short(await RunAsync(first)));

        Assert.Single(_provider.Recognized);
        Assert.Single(_provider.Analyzed);
    }

    [Fact]
    public async Task An_article_received_again_while_it_is_in_progress_goes_on_where_it_is()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        await NextAsync();

        Assert.Equal((StageResult.Sent, Stage.Sentiment), Short(await ReceiveAsync()));

        await RunAllAsync();
        Assert.Single(_provider.Recognized);
        Assert.Single(_provider.Analyzed);
    }

    [Fact]
    public async Task The_result_equals_that_of_a_direct_run_and_has_its_source()
    {
        var version = Drop("Calm in Oslo.");

        await ChainAsync();

        var alone = await new EnrichmentPipeline(_provider.Create()).RunAsync(
            Name,
            Encoding.UTF8.GetBytes("Calm in Oslo."),
            CancellationToken.None);
        Assert.Equal(EnrichmentJson.ToDocument(alone with { Source = version }), _store.Content(DocumentKey.ForResult(Name)));
    }

    [Fact]
    public async Task A_stage_run_twice_leaves_the_same_bytes_and_asks_the_provider_once()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var message = _queue.Take();

        await RunAsync(message);
        await RunAsync(message);

        Assert.Single(_provider.Recognized);
        Assert.Equal(2, _queue.Sent.Count);
        Assert.Equal(_queue.Sent[0], _queue.Sent[1]);
    }

    [Fact]
    public async Task Unchanged_content_is_not_analysed_again()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();
        var result = _store.Content(DocumentKey.ForResult(Name));

        Assert.Equal(StageResult.Skipped, (await ReceiveAsync()).Result);

        Assert.Equal(result, _store.Content(DocumentKey.ForResult(Name)));
        Assert.Single(_provider.Recognized);
        Assert.Empty(_queue.Sent);
    }

    [Fact]
    public async Task An_article_overwritten_with_the_same_content_is_not_analyzed_again_but_its_result_has_the_new_version()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();
        var version = Drop("Calm in Oslo.");

        Assert.Equal(StageResult.Skipped, (await ReceiveAsync()).Result);

        Assert.Equal(version, Result().Source);
        Assert.Equal(version.ETag, (await _store.FindAsync(DocumentKey.ForResult(Name), default))!.Metadata.SourceETag);
        Assert.Single(_provider.Recognized);
    }

    [Fact]
    public async Task A_result_that_nothing_can_read_is_reported_at_once_and_made_again_when_the_article_is_sent_in_again()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();
        Drop("Calm in Oslo.");
        _store.Before = call =>
        {
            if (call == "Read") throw new ArticleException(ErrorCode.Unreadable, "The result is in the archive tier.");
        };

        Assert.Equal(StageResult.Failed, (await ReceiveAsync()).Result);
        Assert.Equal((ErrorCode.Unreadable, "The result is in the archive tier."), (Failure().Code, Failure().Message));

        _store.Before = _ => { };
        await ChainAsync();
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Theory]
    [InlineData("TryWrite")]
    [InlineData("Read")]
    public async Task An_article_that_another_run_finishes_while_it_is_received_again_is_not_analyzed_again(string before)
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var isRunning = false;
        _store.Before = call =>
        {
            if (call != before || isRunning) return;
            isRunning = true;
            RunAllAsync().GetAwaiter().GetResult();
        };

        Assert.Equal(StageResult.Skipped, (await ReceiveAsync()).Result);

        Assert.Single(_provider.Recognized);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task An_enriched_article_that_is_received_again_leaves_no_work_document_even_if_the_process_ends_once()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();
        _store.Before = call =>
        {
            if (call == "Find") throw new KilledException();
        };
        await Assert.ThrowsAsync<KilledException>(ReceiveAsync);
        _store.Before = _ => { };

        Assert.Equal(StageResult.Skipped, (await ReceiveAsync()).Result);

        Assert.Single(_provider.Recognized);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task A_new_version_of_the_pipeline_analyses_everything_again()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();
        _runner = CreateRunner("2");

        await ChainAsync();

        Assert.Equal(2, _provider.Recognized.Count);
        Assert.Equal(new EnrichmentPipeline(_provider.Create("2")).Info, Result().Pipeline);
    }

    [Fact]
    public async Task An_article_in_progress_when_the_pipeline_changed_starts_again()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        await NextAsync();
        _runner = CreateRunner("2");

        Assert.Equal((StageResult.Sent, Stage.Entities), Short(await NextAsync()));

        await RunAllAsync();
        Assert.Equal(new EnrichmentPipeline(_provider.Create("2")).Info, Result().Pipeline);
    }

    [Fact]
    public async Task A_message_of_an_older_version_is_dropped_and_its_documents_are_cleared_away()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        Drop("Storm in Oslo.");

        Assert.Equal(StageResult.Superseded, (await NextAsync()).Result);

        Assert.Empty(_store.Keys);
        Assert.Empty(_provider.Recognized);
    }

    [Fact]
    public async Task An_older_version_whose_analysis_is_free_is_dropped_before_it_is_published()
    {
        _runner = CreateRunner(new StubProvider());
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        Drop("Storm in Oslo.");

        await NextAsync();
        await NextAsync();
        Assert.Equal(StageResult.Superseded, (await NextAsync()).Result);

        Assert.Empty(_store.Keys);
        Assert.Empty(_queue.Sent);
    }

    [Fact]
    public async Task The_failure_of_an_older_version_is_not_recorded_for_the_newer_one()
    {
        var provider = new StubProvider { Asked = _ => throw new TimeoutException("The service does not answer.") };
        _runner = CreateRunner(provider);
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        Drop("Storm in Oslo.");
        _store.Before = call =>
        {
            if (call == "Read") throw new TimeoutException("The storage does not answer.");
        };

        Assert.Equal(StageResult.Superseded, (await RunAsync(_queue.Take(), MaxAttempts)).Result);

        Assert.False(_store.Has(DocumentKey.ForFailure(Name)));
    }

    [Fact]
    public async Task A_message_of_an_article_that_is_gone_is_dropped()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        _store.Remove(Name);

        Assert.Equal(StageResult.Superseded, (await NextAsync()).Result);
        Assert.Equal(StageResult.Superseded, (await ReceiveAsync()).Result);
    }

    [Fact]
    public async Task Of_an_article_that_has_changed_the_earlier_version_is_not_received_and_leaves_no_work_document()
    {
        var earlier = Drop("Calm in Oslo.");
        Drop("Calm in Bergen.");

        var outcome = await _runner.ReceiveAsync(Name, earlier.ETag, 1, CancellationToken.None);

        Assert.Equal(StageResult.Superseded, outcome.Result);
        Assert.Empty(_store.Keys);
        Assert.Empty(_queue.Sent);
    }

    [Fact]
    public async Task The_newest_version_is_received_by_its_etag()
    {
        var newest = Drop("Calm in Oslo.");

        Assert.Equal((StageResult.Sent, Stage.Entities), Short(await _runner.ReceiveAsync(Name, newest.ETag, 1, CancellationToken.None)));

        await RunAllAsync();
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task Only_a_version_that_is_still_the_newest_gets_a_failure_record_for_its_receipt()
    {
        var earlier = Drop("Calm in Oslo.");
        var newest = Drop("Calm in Bergen.");

        Assert.Equal(StageResult.Superseded, (await _runner.GiveUpReceivingAsync(Name, earlier.ETag, CancellationToken.None)).Result);
        Assert.Equal(StageResult.Failed, (await _runner.GiveUpReceivingAsync(Name, newest.ETag, CancellationToken.None)).Result);
    }

    [Fact]
    public async Task An_article_whose_work_documents_were_deleted_starts_again()
    {
        var version = Drop("Calm in Oslo.");
        await ReceiveAsync();
        _store.Remove(DocumentKey.ForWork(Name, version.ETag));

        Assert.Equal((StageResult.Sent, Stage.Entities), Short(await NextAsync()));
        await RunAllAsync();

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task A_late_message_of_an_older_version_does_not_start_the_newer_one()
    {
        _runner = CreateRunner(new StubProvider());
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var late = _queue.Sent[0];
        await RunAllAsync();
        Drop("Storm in Oslo.");
        await ChainAsync();

        Assert.Equal(StageResult.Superseded, (await RunAsync(late)).Result);

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
        Assert.Empty(_queue.Sent);
    }

    [Fact]
    public async Task A_late_duplicate_of_a_finished_article_is_skipped()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var first = _queue.Sent[0];
        await RunAllAsync();

        Assert.Equal(StageResult.Skipped, (await RunAsync(first)).Result);

        Assert.Single(_provider.Recognized);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Theory]
    [InlineData("", ErrorCode.EmptyArticle)]
    [InlineData("%PDF-1.7 and so on", ErrorCode.BinaryContent)]
    public async Task Bad_input_fails_at_once(string content, ErrorCode code)
    {
        var version = Drop(content);

        var outcome = await ReceiveAsync();

        Assert.Equal(StageResult.Failed, outcome.Result);
        Assert.Equal([DocumentKey.ForFailure(Name)], _store.Keys);
        var record = Failure();
        Assert.Equal((Name, Stage.Receive, code, 1, version), (record.Name, record.Stage, record.Code, record.Attempts, record.Source));
        Assert.Contains("enrich retry", record.Retry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_too_large_fails_without_a_hash_of_what_was_not_read()
    {
        _store.Drop(Name, new byte[ArticleReader.MaxBytes + 1]);

        await ReceiveAsync();

        Assert.Equal((ErrorCode.TooLarge, null), (Failure().Code, Failure().ContentHash));
    }

    [Fact]
    public async Task A_name_that_climbs_fails_and_is_sent_nowhere()
    {
        _store.Drop("../a.txt", "Calm in Oslo."u8.ToArray());

        var outcome = await _runner.ReceiveAsync("../a.txt", 1, CancellationToken.None);

        Assert.Equal(ErrorCode.InvalidName, outcome.Failure!.Code);
        Assert.Empty(_queue.Sent);
    }

    [Fact]
    public async Task A_failure_removes_the_result_of_the_version_before()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();
        Drop("");

        await ReceiveAsync();

        Assert.Equal([DocumentKey.ForFailure(Name)], _store.Keys);
    }

    [Fact]
    public async Task A_result_removes_the_failure_record_of_the_version_before()
    {
        Drop("");
        await ReceiveAsync();
        Drop("Calm in Oslo.");

        await ChainAsync();

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task A_transient_error_is_thrown_so_that_the_host_retries()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        _provider.Asked = _ => throw new TimeoutException("The service does not answer.");

        await Assert.ThrowsAsync<TimeoutException>(() => RunAsync(_queue.Sent[0], MaxAttempts - 1));

        Assert.False(_store.Has(DocumentKey.ForFailure(Name)));
    }

    [Fact]
    public async Task The_last_try_records_what_failed()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        _provider.Asked = _ => throw new TimeoutException("The service does not answer.\r\nHeaders:\r\nDate: today");

        var outcome = await RunAsync(_queue.Sent[0], MaxAttempts);

        Assert.Equal(StageResult.Failed, outcome.Result);
        Assert.Equal((Stage.Entities, ErrorCode.RetriesExhausted, MaxAttempts), (Failure().Stage, Failure().Code, Failure().Attempts));
        Assert.EndsWith("TimeoutException: The service does not answer.", Failure().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_sent_in_again_after_an_outage_goes_on_where_it_failed()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        await NextAsync();
        _provider.Asked = _ => throw new TimeoutException();
        await RunAsync(_queue.Take(), MaxAttempts);
        _provider.Asked = null;

        await ChainAsync();

        Assert.Single(_provider.Recognized);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task An_article_that_another_provider_sends_in_again_goes_on_where_it_failed()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        await NextAsync();
        _provider.Asked = _ => throw new TimeoutException();
        await RunAsync(_queue.Take(), MaxAttempts);
        _provider.Asked = null;

        await CreateRunner("2").ReceiveAsync(Name, 1, CancellationToken.None);
        await RunAllAsync();

        Assert.Single(_provider.Recognized);
        Assert.Equal(new EnrichmentPipeline(_provider.Create()).Info, Result().Pipeline);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task An_article_that_another_provider_sends_in_though_it_is_enriched_is_not_analysed_again()
    {
        Drop("Calm in Oslo.");
        await ChainAsync();

        await CreateRunner("2").ReceiveAsync(Name, 1, CancellationToken.None);
        Assert.Equal(StageResult.Skipped, (await NextAsync()).Result);

        Assert.Single(_provider.Recognized);
        Assert.Equal(new EnrichmentPipeline(_provider.Create()).Info, Result().Pipeline);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task Stopped_work_is_no_failure()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        using var stop = new CancellationTokenSource();
        _provider.Asked = _ =>
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _runner.RunAsync(Stage.Entities, _queue.Sent[0].Message.ToJson(), MaxAttempts, stop.Token));

        Assert.False(_store.Has(DocumentKey.ForFailure(Name)));
    }

    [Fact]
    public async Task An_article_that_has_to_wait_is_sent_again_for_later_and_uses_up_no_attempt()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var message = _queue.Take();
        var until = _time.GetUtcNow() + TimeSpan.FromMinutes(10);
        _provider.Asked = _ => throw new PauseException("The limit is reached.", until);

        var outcome = await RunAsync(message, MaxAttempts);

        Assert.Equal((StageResult.Waiting, until), (outcome.Result, outcome.Until));
        Assert.Equal((Stage.Entities, message.Message), Assert.Single(_queue.Sent));
        Assert.Equal([TimeSpan.FromMinutes(10)], _queue.Delays);
        Assert.False(_store.Has(DocumentKey.ForFailure(Name)));
    }

    [Fact]
    public async Task A_long_wait_is_checked_twice_an_hour_and_the_sweep_leaves_the_article_alone()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var until = _time.GetUtcNow() + TimeSpan.FromDays(1);
        _provider.Asked = _ => throw new PauseException("The limit is reached.", until);
        for (var check = 0; check < 5; check++)
        {
            await NextAsync();
            _time.Advance(TimeSpan.FromMinutes(30));
        }

        var admission = new ArticleAdmission(_store, new WorkGate(1 << 30));
        var sweep = await new ArticleSweep(_runner, admission, _store, new EnrichmentPipeline(_provider.Create()).Info, _time)
            .RunAsync(new SweepOptions(), SweepPosition.Start, default);

        Assert.Equal((0, 1), (sweep.SentIn, sweep.OnTheirWay));
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromMinutes(30), 5), _queue.Delays);
    }

    [Fact]
    public async Task What_ends_in_a_poison_queue_gets_a_record()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();

        await _runner.GiveUpAsync(Stage.Entities, _queue.Take().Message.ToJson(), CancellationToken.None);

        Assert.Equal((Stage.Entities, ErrorCode.RetriesExhausted, MaxAttempts), (Failure().Stage, Failure().Code, Failure().Attempts));
    }

    [Fact]
    public async Task A_record_that_knows_the_cause_is_kept_when_its_message_ends_in_the_poison_queue_all_the_same()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        _provider.Asked = _ => throw new TimeoutException("The cause.");
        await RunAsync(_queue.Sent[0], MaxAttempts);

        await _runner.GiveUpAsync(Stage.Entities, _queue.Take().Message.ToJson(), CancellationToken.None);

        Assert.Contains("The cause.", Failure().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_enriched_by_a_duplicate_is_not_given_up()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var duplicate = _queue.Sent[0].Message.ToJson();
        await RunAllAsync();

        Assert.Equal(StageResult.Skipped, (await _runner.GiveUpAsync(Stage.Entities, duplicate, CancellationToken.None)).Result);

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task An_article_its_host_gave_up_receiving_gets_further_tries()
    {
        Drop("Calm in Oslo.");

        Assert.Equal(
            (StageResult.Sent, Stage.Entities),
            Short(await _runner.ReceivePoisonedAsync(Name, MaxAttempts - 1, CancellationToken.None)));
    }

    [Fact]
    public async Task An_article_that_could_not_be_received_in_the_end_gets_a_record()
    {
        Drop("Calm in Oslo.");

        await _runner.ReceivePoisonedAsync(Name, MaxAttempts, CancellationToken.None);

        Assert.Equal((Stage.Receive, ErrorCode.RetriesExhausted), (Failure().Stage, Failure().Code));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"name":"a.txt"}""")]
    [InlineData("""{"name":"../../a.txt","etag":"0x1","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}""")]
    [InlineData("""{"name":"a.txt","etag":"../0x1","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}""")]
    [InlineData("""{"name":"a.txt","etag":"0x1","contentHash":"zz"}""")]
    public async Task A_message_no_stage_has_sent_gets_a_record_of_its_own(string message)
    {
        var outcome = await _runner.RunAsync(Stage.Sentiment, message, 1, CancellationToken.None);

        Assert.Equal((StageResult.Failed, ErrorCode.InvalidMessage), (outcome.Result, outcome.Failure!.Code));
        Assert.False(ArticleName.IsValid(outcome.Name));
        Assert.Equal(outcome, await _runner.GiveUpAsync(Stage.Sentiment, message, CancellationToken.None));
        Assert.Equal([DocumentKey.ForFailure(outcome.Name)], _store.Keys);
    }

    [Fact]
    public async Task A_message_with_another_hash_than_the_document_starts_the_article_again()
    {
        Drop("Calm in Oslo.");
        await ReceiveAsync();
        var forged = _queue.Take().Message with { ContentHash = new string('a', 64) };

        Assert.Equal((StageResult.Sent, Stage.Entities), Short(await RunAsync((Stage.Entities, forged))));

        await RunAllAsync();
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    private SourceInfo Drop(string content)
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        return _store.Drop(Name, Encoding.UTF8.GetBytes(content));
    }

    private StageRunner CreateRunner(StubProvider provider) =>
        new(new EnrichmentPipeline(provider.Create()), _store, _queue, MaxAttempts, _time);

    private StageRunner CreateRunner(string version) =>
        new(new EnrichmentPipeline(_provider.Create(version)), _store, _queue, MaxAttempts, _time);

    private Task<StageOutcome> ReceiveAsync() => _runner.ReceiveAsync(Name, 1, CancellationToken.None);

    private Task<StageOutcome> RunAsync((Stage Stage, StageMessage Message) sent, int attempt = 1) =>
        _runner.RunAsync(sent.Stage, sent.Message.ToJson(), attempt, CancellationToken.None);

    private Task<StageOutcome> NextAsync() => RunAsync(_queue.Take());

    private async Task RunAllAsync()
    {
        while (_queue.Sent.Count > 0) await NextAsync();
    }

    private async Task ChainAsync()
    {
        await ReceiveAsync();
        await RunAllAsync();
    }

    private EnrichedArticle Result() => EnrichmentJson.ReadArticle(_store.Content(DocumentKey.ForResult(Name)));

    private FailureRecord Failure() => EnrichmentJson.ReadFailure(_store.Content(DocumentKey.ForFailure(Name)));

    private static (StageResult, Stage?) Short(StageOutcome outcome) => (outcome.Result, outcome.Next);
}
