using System.Text.Json.Nodes;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Tests;

/// <summary>Tests the commands that operators use on a storage.</summary>
public sealed class StorageCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Status_counts_articles_that_are_not_received_yet()
    {
        _folder.Write("articles-data/articles/a.txt");
        _folder.Write("articles-data/articles/b/c.txt");

        var status = await StatusAsync();

        Assert.Equal((2, 0, 2), ((int)status["articles"]!, (int)status["enriched"]!, (int)status["waiting"]!["receive"]!));
    }

    [Fact]
    public async Task Status_counts_articles_by_stage_and_messages_by_queue()
    {
        _folder.Write("articles-data/articles/a.txt");
        await Enrich.InAsync(_folder, "sweep");

        var status = await StatusAsync();

        Assert.Equal((0, 1), ((int)status["waiting"]!["receive"]!, (int)status["waiting"]!["entities"]!));
        Assert.Equal((1, 0), ((int)status["queues"]!["article-entities"]!, (int)status["queues"]!["article-entities-poison"]!));
    }

    [Fact]
    public async Task Status_lists_failed_articles_with_their_errors()
    {
        _folder.Write("articles-data/articles/empty.txt", "");
        await Enrich.InAsync(_folder, "sweep");

        var (status, shown) = (await StatusAsync(), await Enrich.InAsync(_folder, "status"));

        Assert.Equal(1, (int)status["failed"]!["emptyArticle"]!);
        Assert.Equal("empty.txt", (string?)status["failures"]![0]!["name"]);
        Assert.Matches(@"empty\.txt +receive +emptyArticle +The article is empty", shown.StandardOutput);
    }

    [Fact]
    public async Task Status_shows_twenty_failures_and_the_number_of_others()
    {
        foreach (var number in Enumerable.Range(0, 23)) _folder.Write($"articles-data/articles/{number:00}.txt", "");
        await Enrich.InAsync(_folder, "sweep");

        var (some, all) = (await Enrich.InAsync(_folder, "status"), await Enrich.InAsync(_folder, "status", "--all"));

        Assert.Contains("3 more failed; 'enrich status --all' shows them.", some.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("22.txt", some.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("22.txt", all.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_an_older_version_counts_no_more()
    {
        _folder.Write("articles-data/articles/a.txt", "");
        await Enrich.InAsync(_folder, "sweep");
        _folder.Write("articles-data/articles/a.txt", "Now there is text.");

        var status = await StatusAsync();

        Assert.Empty(status["failures"]!.AsArray());
        Assert.Equal(1, (int)status["waiting"]!["receive"]!);
    }

    [Theory]
    [InlineData("n", 253)]
    [InlineData("ж", 126)]
    public async Task Status_counts_an_article_once_though_its_name_is_too_long_for_its_result(string letter, int count)
    {
        var name = string.Concat(Enumerable.Repeat(letter, count));
        await EnrichAsync(name);

        var status = await StatusAsync();

        Assert.Equal((1, 1), ((int)status["articles"]!, (int)status["enriched"]!));
        Assert.All(status["waiting"]!.AsObject(), stage => Assert.Equal(0, (int)stage.Value!));
    }

    [Fact]
    public async Task Status_lists_a_failed_article_whose_name_is_too_long_for_its_record()
    {
        var name = new string('n', 253);
        await FailAsync(name);

        var status = await StatusAsync();

        Assert.Equal((1, 0), ((int)status["failed"]!["retriesExhausted"]!, (int)status["waiting"]!["receive"]!));
        Assert.Equal(name, (string?)Assert.Single(status["failures"]!.AsArray())!["name"]);
    }

    [Fact]
    public async Task Sweep_sends_in_what_has_no_output_once_and_with_all_again()
    {
        _folder.Write("articles-data/articles/a.txt");

        Assert.Equal("1 articles: 1 sent in, 0 in progress.", (await Enrich.InAsync(_folder, "sweep")).StandardOutput.TrimEnd());
        Assert.Equal("1 articles: 0 sent in, 1 in progress.", (await Enrich.InAsync(_folder, "sweep")).StandardOutput.TrimEnd());
        Assert.Equal("1 articles: 1 sent in, 0 in progress.", (await Enrich.InAsync(_folder, "sweep", "--all")).StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task Sweep_leaves_an_enriched_article_alone_though_its_name_is_too_long_for_its_result()
    {
        await EnrichAsync(new string('n', 253));

        Assert.Equal("1 articles: 0 sent in, 0 in progress.", (await Enrich.InAsync(_folder, "sweep", "--all")).StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task Retry_sends_every_failed_article_in_and_takes_its_record_away()
    {
        await FailAsync("a.txt");
        await FailAsync("b/c.txt");

        var result = await Enrich.InAsync(_folder, "retry");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Contains("sent a.txt", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("2 sent in again, 0 deleted, 0 not sent in.", result.StandardOutput, StringComparison.Ordinal);
        Assert.Empty(_folder.FilesIn("articles-data/failed"));
        Assert.Equal(2, (int)(await StatusAsync())["queues"]!["article-entities"]!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Retry_sends_in_a_failed_article_though_its_name_is_too_long_for_its_record(bool isNamed)
    {
        var name = new string('n', 253);
        await FailAsync(name);

        var result = await Enrich.InAsync(_folder, isNamed ? ["retry", name] : ["retry"]);

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Contains($"sent {name}", result.StandardOutput, StringComparison.Ordinal);
        Assert.Empty(_folder.FilesIn("articles-data/failed"));
        Assert.Equal(1, (int)(await StatusAsync())["waiting"]!["entities"]!);
    }

    [Fact]
    public async Task Retry_of_a_name_leaves_the_others_alone()
    {
        await FailAsync("a.txt");
        await FailAsync("b.txt");

        var result = await Enrich.InAsync(_folder, "retry", "b.txt");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["a.txt.json"], _folder.FilesIn("articles-data/failed"));
    }

    [Fact]
    public async Task Retry_of_an_unknown_name_is_an_error()
    {
        var result = await Enrich.InAsync(_folder, "retry", "nonsense.txt");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("enrich: nonsense.txt: There is no failure record with this name", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_of_an_article_that_fails_again_keeps_a_record()
    {
        _folder.Write("articles-data/articles/a.txt", "");
        await Enrich.InAsync(_folder, "sweep");

        var result = await Enrich.InAsync(_folder, "retry");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.txt: The article failed again: emptyArticle: ", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(["a.txt.json"], _folder.FilesIn("articles-data/failed"));
    }

    [Fact]
    public async Task Retry_clears_away_the_record_of_an_article_that_is_gone()
    {
        await FailAsync("a.txt");
        File.Delete(_folder["articles-data/articles/a.txt"]);

        var result = await Enrich.InAsync(_folder, "retry");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("deleted the record of a.txt: the article no longer exists", result.StandardOutput, StringComparison.Ordinal);
        Assert.Empty(_folder.FilesIn("articles-data/failed"));
    }

    [Fact]
    public async Task A_storage_that_cannot_be_reached_is_reported_in_one_sentence_without_its_key()
    {
        const string Connection =
            "DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:1/nobody;"
            + "QueueEndpoint=http://127.0.0.1:1/nobody;";

        var result = await Enrich.InAsync(_folder, "status", "--storage", Connection);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("enrich: The storage http://127.0.0.1:1/nobody cannot be used: ", result.StandardError, StringComparison.Ordinal);
        Assert.EndsWith(
            "Check that it runs and can be reached from here, then try again.",
            result.StandardError.TrimEnd(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", result.StandardError, StringComparison.Ordinal);
        Assert.Single(result.StandardError.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_storage_that_is_a_file_is_reported_in_one_sentence()
    {
        _folder.Write("taken");

        var result = await Enrich.InAsync(_folder, "sweep", "--storage", "taken");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("is a file, but a folder is needed there", result.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--storage", "ftp://example.org")]
    [InlineData("serve", "--settings", "missing.json")]
    [InlineData("serve", "--settings", "broken.json")]
    public async Task What_cannot_be_meant_is_wrong_usage(params string[] arguments)
    {
        _folder.Write("broken.json", "{ \"version\": ");

        var result = await Enrich.InAsync(_folder, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Try 'enrich serve --help'.", result.StandardError, StringComparison.Ordinal);
    }

    private async Task<JsonNode> StatusAsync()
    {
        var result = await Enrich.InAsync(_folder, "status", "--json");
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        return JsonNode.Parse(result.StandardOutput)!;
    }

    private async Task EnrichAsync(string name)
    {
        var path = _folder.Write($"articles-data/articles/{name}");
        var store = FolderStorage.Open(_folder["articles-data"]).Articles;
        var pipeline = EmbeddedPipeline.Load(null, AnalyzerModel.Base);
        var version = (await store.FindSourceAsync(name, CancellationToken.None))!;
        var made = await pipeline.RunAsync(name, File.ReadAllBytes(path), CancellationToken.None) with { Source = version };
        var metadata = new DocumentMetadata(version.ETag, made.ContentHash, pipeline.Info.Fingerprint);
        await store.TryWriteAsync(DocumentKey.ForResult(name), EnrichmentJson.ToDocument(made), metadata, null, CancellationToken.None);
    }

    // The failure record of an outage. The article itself is valid.
    private async Task FailAsync(string name)
    {
        _folder.Write($"articles-data/articles/{name}");
        var store = FolderStorage.Open(_folder["articles-data"]).Articles;
        var version = (await store.FindSourceAsync(name, CancellationToken.None))!;
        var record = new FailureRecord(name, Stage.Claims, ErrorCode.RetriesExhausted, "It was tried 5 times.", 5, "Retry.") { Source = version };
        await store.TryWriteAsync(
            DocumentKey.ForFailure(name),
            EnrichmentJson.ToDocument(record),
            new DocumentMetadata(version.ETag, "", ""),
            null,
            CancellationToken.None);
    }
}
