using System.Collections.Concurrent;
using Enrichment.Cli.Board.Search;
using Enrichment.Cli.Serve;
using Enrichment.Cli.Tests.Serve;
using Enrichment.Export.Tests;
using Enrichment.Index;
using Enrichment.Index.Queries;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Pipeline.Running;

namespace Enrichment.Cli.Tests.Board;

public sealed class IndexUpdaterTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly ServeOptions Rarely = new() { IndexEvery = TimeSpan.FromMilliseconds(1), CompareEvery = TimeSpan.FromHours(1) };
    private static readonly ServeOptions Often = Rarely with { CompareEvery = TimeSpan.FromMilliseconds(5) };

    private readonly TempFolder _folder = new();
    private readonly MemoryStore _store = new(TimeProvider.System);
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly ArticleIndex _index;
    private readonly ServeLog _log;
    private IndexUpdater? _updater;
    private Task _updating = Task.CompletedTask;

    public IndexUpdaterTests()
    {
        _index = ArticleIndex.Open(_folder["index.db"]);
        _log = new ServeLog(entry => _lines.Enqueue(entry.Text));
    }

    [Fact]
    public async Task At_the_start_results_that_are_not_in_the_index_are_added_and_those_that_no_longer_exist_removed()
    {
        _index.Put([new(CreateDocument("deleted.txt"), "1")]);
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt", "d.txt", new string('e', 60) }) await WriteAsync(name);

        Start(Rarely);

        await IndexesAsync("a.txt", "b.txt", "c.txt", "d.txt", new string('e', 60));
    }

    [Fact]
    public async Task A_result_is_added_after_its_event()
    {
        Start(Rarely);
        await WriteAsync("a.txt");

        _log.WriteOutcome(new StageOutcome("a.txt", Analysis.Stage.Claims, StageResult.Published));

        await IndexesAsync("a.txt");
    }

    [Fact]
    public async Task The_article_of_a_failure_is_removed()
    {
        await WriteAsync("a.txt");
        Start(Rarely);
        await IndexesAsync("a.txt");
        _store.Remove(DocumentKey.ForResult("a.txt"));

        _log.WriteOutcome(new StageOutcome("a.txt", Analysis.Stage.Claims, StageResult.Failed));

        await IndexesAsync();
    }

    [Fact]
    public async Task The_next_comparison_removes_a_result_that_was_deleted_and_replaces_one_that_has_changed()
    {
        await WriteAsync("a.txt");
        await WriteAsync("b.txt");
        Start(Often);
        await IndexesAsync("a.txt", "b.txt");

        _store.Remove(DocumentKey.ForResult("a.txt"));
        await WriteAsync("b.txt", "walrus");

        await IndexesAsync("b.txt");
        await UntilAsync(() => _index.Search(ClaimQuery.Parse("walrus"), 10, 0).Total == 1, "the index has the new result");
    }

    [Fact]
    public async Task A_document_that_is_no_result_is_left_out()
    {
        await _store.WriteAsync(DocumentKey.ForResult("bad.txt"), "{}"u8.ToArray(), new DocumentMetadata("", "", ""), default);
        await WriteAsync("good.txt");

        Start(Often);

        await IndexesAsync("good.txt");
        Assert.Empty(_lines);
    }

    [Fact]
    public async Task An_error_is_logged_once_and_the_updates_go_on()
    {
        var isBroken = true;
        _store.Before = call =>
        {
            if (call == "List" && isBroken) throw MemoryStorage.Outage;
        };
        await WriteAsync("a.txt");
        Start(Often);
        await UntilAsync(() => !_lines.IsEmpty, "it is logged");

        isBroken = false;

        await IndexesAsync("a.txt");
        Assert.Equal("the index is not updated: The cable is cut.", Assert.Single(_lines));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _updating.WaitAsync(Patience);
        _updater?.Dispose();
        _stop.Dispose();
        _index.Dispose();
        _folder.Dispose();
    }

    // It must follow the events before a test writes one.
    private void Start(ServeOptions options)
    {
        _updater = new IndexUpdater(_store, _index, options, _log);
        _updating = _updater.RunAsync(_stop.Token);
    }

    private Task IndexesAsync(params string[] names) => UntilAsync(
        () => _index.ListVersions().Keys.Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal)),
        $"the index has {string.Join(", ", names)}");

    private async Task UntilAsync(Func<bool> condition, string what)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (!condition()) await timer.WaitForNextTickAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Not within {Patience.TotalSeconds} s: {what}.\n{string.Join('\n', _lines)}");
        }
    }

    private Task WriteAsync(string name, string subject = "ship") => _store.WriteAsync(
        DocumentKey.ForResult(name), EnrichmentJson.ToDocument(CreateDocument(name, subject)), new DocumentMetadata("", "", ""), default);

    private static EnrichedArticle CreateDocument(string name, string subject = "ship") =>
        TestArticles.Create(name, $"She said the {subject} sank. She denied it.", null);
}
