using System.Text;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

/// <summary>Tests changes by other processes between a read and the write that follows.</summary>
public class RaceTests
{
    private const int MaxAttempts = 5;
    private const string Name = "a.txt";

    private readonly StubProvider _provider = new();
    private readonly MemoryQueue _queue = new();
    private readonly MemoryStore _store = new(new ManualTime());
    private readonly StageRunner _runner;

    public RaceTests() =>
        _runner = new StageRunner(new EnrichmentPipeline(_provider.Create()), _store, _queue, MaxAttempts, TimeProvider.System);

    [Fact]
    public async Task An_older_result_is_not_written_over_a_newer_one()
    {
        Drop("older");
        await ReceiveAsync();
        _store.Meanwhile = async _ =>
        {
            Drop("newer");
            await ReceiveAsync();
            await RunAllAsync();
        };

        await RunAllAsync();

        Assert.Equal("newer", Result().Article.Text);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task An_older_result_that_was_written_after_a_newer_version_failed_is_taken_back()
    {
        Drop("older");
        await ReceiveAsync();
        _store.Meanwhile = async _ =>
        {
            Drop("");
            await ReceiveAsync();
        };

        await RunAllAsync();

        Assert.Equal([DocumentKey.ForFailure(Name)], _store.Keys);
    }

    [Fact]
    public async Task An_older_failure_that_was_recorded_after_a_newer_version_succeeded_is_taken_back()
    {
        Drop("");
        _store.Meanwhile = async _ =>
        {
            Drop("newer");
            await ReceiveAsync();
            await RunAllAsync();
        };

        await ReceiveAsync();

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task A_failure_that_was_recorded_after_a_duplicate_succeeded_is_taken_back()
    {
        Drop("flaky");
        await ReceiveAsync();
        var duplicate = _queue.Sent[0].Message.ToJson();
        _provider.Asked = _ => throw new TimeoutException();
        _store.Meanwhile = async _ =>
        {
            _provider.Asked = null;
            await RunAllAsync();
        };

        var outcome = await _runner.RunAsync(Stage.Entities, duplicate, MaxAttempts, CancellationToken.None);

        Assert.Equal(StageResult.Skipped, outcome.Result);
        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task What_a_killed_older_version_left_beside_a_newer_result_goes_when_its_message_comes_again()
    {
        var older = Drop("older");
        await ReceiveAsync();
        var message = _queue.Take().Message.ToJson();
        Drop("newer");
        await ReceiveAsync();
        await RunAllAsync();
        await _store.TryWriteAsync(
            DocumentKey.ForFailure(Name),
            new byte[1],
            new DocumentMetadata(older.ETag, "", ""),
            null,
            CancellationToken.None);

        await _runner.RunAsync(Stage.Entities, message, 2, CancellationToken.None);

        Assert.Equal([DocumentKey.ForResult(Name)], _store.Keys);
    }

    [Fact]
    public async Task What_a_killed_older_version_left_beside_a_newer_failure_goes_when_its_message_comes_again()
    {
        var older = Drop("older");
        await ReceiveAsync();
        var message = _queue.Take().Message.ToJson();
        Drop("");
        await ReceiveAsync();
        await _store.TryWriteAsync(
            DocumentKey.ForResult(Name),
            new byte[1],
            new DocumentMetadata(older.ETag, "", ""),
            null,
            CancellationToken.None);

        await _runner.RunAsync(Stage.Entities, message, 2, CancellationToken.None);

        Assert.Equal([DocumentKey.ForFailure(Name)], _store.Keys);
    }

    private SourceInfo Drop(string content) => _store.Drop(Name, Encoding.UTF8.GetBytes(content));

    private Task<StageOutcome> ReceiveAsync() => _runner.ReceiveAsync(Name, 1, CancellationToken.None);

    private async Task RunAllAsync()
    {
        while (_queue.Sent.Count > 0)
        {
            var (stage, message) = _queue.Take();
            await _runner.RunAsync(stage, message.ToJson(), 1, CancellationToken.None);
        }
    }

    private EnrichedArticle Result() => EnrichmentJson.ReadArticle(_store.Content(DocumentKey.ForResult(Name)));
}
