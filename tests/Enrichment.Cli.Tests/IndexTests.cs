using System.Text;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public sealed class IndexTests : IDisposable
{
    private static readonly string Documents = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    private readonly TempFolder _folder = new();

    public IndexTests()
    {
        foreach (var file in Directory.GetFiles(Documents)) _folder.Write($"enriched/{Path.GetFileName(file)}", File.ReadAllBytes(file));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_results_in_a_folder_are_indexed_and_found()
    {
        var result = await Enrich.InAsync(_folder, "index", "enriched");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.StartsWith("3 articles indexed, 0 unchanged, 0 removed, 0 failed in ", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("Index: index.db", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("Ahmad Massoud · ", (await Enrich.InAsync(_folder, "search", "massoud")).StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_indexes_what_changed_and_removes_what_is_gone()
    {
        await Enrich.InAsync(_folder, "index", "enriched", "--index", "desk.db");
        var changed = EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));
        _folder.Write("enriched/panjshir.txt.json", EnrichmentJson.ToLine(changed with { Article = changed.Article with { Title = "Valley" } }));
        File.Delete(_folder["enriched/clinic-study.txt.json"]);

        var result = await Enrich.InAsync(_folder, "index", "enriched", "--index", "desk.db");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.StartsWith("1 article indexed, 1 unchanged, 1 removed, 0 failed in ", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains(" claims", (await Enrich.InAsync(_folder, "search", "valley", "-i", "desk.db")).StandardOutput, StringComparison.Ordinal);
        Assert.StartsWith("No claim", (await Enrich.InAsync(_folder, "search", "nurses", "-i", "desk.db")).StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_results_in_a_storage_are_indexed_by_their_versions()
    {
        foreach (var file in Directory.GetFiles(Documents))
            _folder.Write($"store/enriched/{Path.GetFileName(file)}", File.ReadAllBytes(file));

        var first = await Enrich.InAsync(_folder, "index", "--storage", "store");
        File.Delete(_folder["store/enriched/clinic-study.txt.json"]);
        var second = await Enrich.InAsync(_folder, "index", "--storage", "store");

        Assert.Equal((0, ""), (first.ExitCode, first.StandardError));
        Assert.StartsWith("3 articles indexed, 0 unchanged, 0 removed", first.StandardOutput, StringComparison.Ordinal);
        Assert.StartsWith("0 articles indexed, 2 unchanged, 1 removed", second.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_Lines_of_a_run_are_added()
    {
        await Enrich.InAsync(_folder, "index", "enriched/panjshir.txt.json");
        var lines = Directory.GetFiles(Documents, "c*").Select(file => EnrichmentJson.ReadArticle(File.ReadAllBytes(file)));
        var text = string.Concat(lines.Select(article => Encoding.UTF8.GetString(EnrichmentJson.ToLine(article))));

        var result = await Enrich.InAsync(_folder, text, ["index", "-"]);

        Assert.StartsWith("1 article indexed, 0 unchanged, 0 removed", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_result_is_reported_the_others_are_indexed_and_nothing_is_removed()
    {
        await Enrich.InAsync(_folder, "index", "enriched");
        _folder.Write("in/a.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));
        _folder.Write("in/broken.json", "{}");
        _folder.Write("in/z.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));

        var result = await Enrich.InAsync(_folder, "index", "in", "--quiet");

        Assert.Equal((1, ""), (result.ExitCode, result.StandardOutput));
        Assert.Contains("enrich: in/broken.json: This is not an enriched article;", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enrich: in/z.json: The article 'panjshir.txt' is also in", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("2 articles of the index were not found. They were not removed,", result.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("No claim", (await Enrich.InAsync(_folder, "search", "nurses")).StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rebuild_replaces_a_damaged_index()
    {
        await Enrich.InAsync(_folder, "index", "enriched");
        var bytes = File.ReadAllBytes(_folder["index.db"]);
        bytes.AsSpan(200, 30_000).Fill(0x5A);
        _folder.Write("index.db", bytes);

        var damaged = await Enrich.InAsync(_folder, "index", "enriched");
        var rebuilt = await Enrich.InAsync(_folder, "index", "enriched", "--rebuild");

        Assert.Equal(1, damaged.ExitCode);
        Assert.Contains("is damaged; run 'enrich index --rebuild'.", damaged.StandardError, StringComparison.Ordinal);
        Assert.Equal((0, ""), (rebuilt.ExitCode, rebuilt.StandardError));
        Assert.StartsWith("3 articles indexed", rebuilt.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_file_is_never_replaced_by_an_index()
    {
        _folder.Write("notes.txt", "notes");

        var result = await Enrich.InAsync(_folder, "index", "enriched", "--index", "notes.txt", "--rebuild");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("enrich: The file 'notes.txt' is not an index of this program;", result.StandardError, StringComparison.Ordinal);
        Assert.Equal("notes", File.ReadAllText(_folder["notes.txt"]));
    }

    [Fact]
    public async Task Without_a_document_nothing_is_written_or_removed()
    {
        Directory.CreateDirectory(_folder["empty"]);
        var first = await Enrich.InAsync(_folder, "index", "empty");
        Assert.False(File.Exists(_folder["index.db"]));
        await Enrich.InAsync(_folder, "index", "enriched");

        var second = await Enrich.InAsync(_folder, "index", "empty", "--rebuild");

        Assert.All([first, second], result => Assert.Equal(2, result.ExitCode));
        Assert.StartsWith("enrich: There is no enriched article;", second.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, (await Enrich.InAsync(_folder, "search", "massoud")).ExitCode);
    }

    [Theory]
    [InlineData("--storage and a PATH cannot be used together.", "index", "enriched", "--storage", "store")]
    [InlineData("Name the folder of the results, for example 'enrich index enriched', or a --storage.", "index")]
    [InlineData("Unknown option '--foo'", "index", "enriched", "--foo")]
    public async Task Wrong_usage_is_explained(string message, params string[] arguments)
    {
        var result = await Enrich.InAsync(_folder, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.StandardError, StringComparison.Ordinal);
    }
}
