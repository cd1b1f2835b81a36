using System.Text.Json;
using System.Xml.Linq;

namespace Enrichment.Cli.Tests;

public sealed class SearchTests : IAsyncLifetime, IDisposable
{
    private static readonly string Documents = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    private readonly TempFolder _folder = new();

    public async Task InitializeAsync() => Assert.Equal(0, (await Enrich.InAsync(_folder, "index", Documents, "--quiet")).ExitCode);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_claim_is_shown_with_speaker_marks_date_and_article()
    {
        var result = await Enrich.InAsync(_folder, "search", "speaker:massoud", "pakistan");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(
            """
            1 claim:

            1  Ahmad Massoud · that the attackers were being helped from the air by the Pakistan air force and
               by the ISI [alleged]
               2021-09-06 · panjshir.txt

            """.ReplaceLineEndings(),
            result.StandardOutput);
    }

    [Fact]
    public async Task The_index_of_the_default_storage_is_read_if_there_is_none_in_the_current_folder()
    {
        using var folder = new TempFolder();
        var served = Path.Join("articles-data", "index.db");
        Directory.CreateDirectory(Path.Join(folder.Path, "articles-data"));
        Assert.Equal(0, (await Enrich.InAsync(folder, "index", Documents, "--index", served, "--quiet")).ExitCode);

        var result = await Enrich.InAsync(folder, "search", "speaker:massoud", "pakistan");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("1 claim:", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disputed_claims_are_marked()
    {
        var result = await Enrich.InAsync(_folder, "search", "disputed:yes", "--limit", "2");

        Assert.StartsWith("5 claims; the first 2:", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("disputed]", result.StandardOutput.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_query_the_total_and_the_claims()
    {
        var result = await Enrich.InAsync(_folder, "search", "speaker:person:ahmad-massoud", "--json", "--limit", "1");

        using var document = JsonDocument.Parse(result.StandardOutput);
        var root = document.RootElement;
        Assert.Equal(("speaker:person:ahmad-massoud", 3, false), (root.GetProperty("query").GetString(), root.GetProperty("total").GetInt32(), root.GetProperty("hasMore").GetBoolean()));
        var claim = Assert.Single(root.GetProperty("claims").EnumerateArray().ToList());
        Assert.Equal("person:ahmad-massoud", claim.GetProperty("speaker").GetProperty("entity").GetString());
        Assert.StartsWith("said:", claim.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("panjshir.txt", claim.GetProperty("articles")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Atom_is_a_feed_with_an_entry_for_each_claim()
    {
        var result = await Enrich.InAsync(_folder, "search", "speaker:massoud", "--atom");

        var feed = XDocument.Parse(result.StandardOutput).Root!;
        Assert.Equal(3, feed.Elements(feed.Name.Namespace + "entry").Count());
    }

    [Fact]
    public async Task A_search_with_no_result_says_so()
    {
        var result = await Enrich.InAsync(_folder, "search", "nothing\u001B[31m");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("No claim matches 'nothing\\x1B[31m'.", result.StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task An_argument_with_spaces_is_a_phrase_or_the_value_of_a_filter()
    {
        var named = await Enrich.InAsync(_folder, "search", "speaker:ahmad massoud", "taliban");
        var wrongOrder = await Enrich.InAsync(_folder, "search", "speaker:massoud ahmad", "taliban");

        Assert.Contains("Ahmad Massoud", named.StandardOutput, StringComparison.Ordinal);
        Assert.StartsWith("No claim", wrongOrder.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "There is no filter 'foo:';", "search", "foo:bar")]
    [InlineData(2, "A quotation mark is not closed; write \"several words\" between two of them. (at character 3 of the query)", "search", "a \"b")]
    [InlineData(2, "--json and --atom cannot be used together.", "search", "a", "--json", "--atom")]
    [InlineData(2, "--limit must be an integer from 1 to 1000, not '0'.", "search", "a", "--limit", "0")]
    [InlineData(1, "There is no index 'none.db'; run 'enrich index' first", "search", "a", "--index", "none.db")]
    public async Task What_is_wrong_is_explained(int exitCode, string message, params string[] arguments)
    {
        var result = await Enrich.InAsync(_folder, arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.StandardError, StringComparison.Ordinal);
    }
}
