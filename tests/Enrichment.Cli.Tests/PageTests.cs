using System.Text;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public sealed class PageTests : IDisposable
{
    private static readonly string Documents = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    private readonly TempFolder _folder = new();

    public PageTests()
    {
        foreach (var file in Directory.GetFiles(Documents)) _folder.Write($"enriched/{Path.GetFileName(file)}", File.ReadAllBytes(file));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_of_an_article_is_next_to_its_result()
    {
        var result = await Enrich.InAsync(_folder, "page", "panjshir.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("enriched/panjshir.txt.html", result.StandardOutput.TrimEnd());
        Assert.Contains("<h1 dir=\"auto\">panjshir.txt</h1>", Read("enriched/panjshir.txt.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_any_folder_has_its_page_there()
    {
        _folder.Write("a/b.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));

        var result = await Enrich.InAsync(_folder, "page", "a/b.json", "--quiet");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardOutput));
        Assert.Equal(["b.html", "b.json"], _folder.FilesIn("a"));
    }

    [Fact]
    public async Task All_results_of_a_folder_have_pages_in_another_one()
    {
        var result = await Enrich.InAsync(_folder, "page", "enriched", "--out", "pages");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["clinic-study.txt.html", "harbour-ferry.md.html", "panjshir.txt.html"], _folder.FilesIn("pages"));
        Assert.Equal(3, _folder.FilesIn("enriched").Count);
    }

    [Fact]
    public async Task JSON_Lines_of_a_run_become_pages()
    {
        var lines = string.Concat(Directory.GetFiles(Documents)
            .Select(file => Encoding.UTF8.GetString(EnrichmentJson.ToLine(EnrichmentJson.ReadArticle(File.ReadAllBytes(file))))));

        Assert.Equal(0, (await Enrich.InAsync(_folder, lines, ["page", "-", "--out", "pages"])).ExitCode);

        Assert.Equal(3, _folder.FilesIn("pages").Count);
    }

    [Fact]
    public async Task A_file_that_is_no_result_is_reported_and_the_others_have_pages()
    {
        _folder.Write("in/a.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));
        _folder.Write("in/b.json", "{}");
        _folder.Write("in/c.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));

        var result = await Enrich.InAsync(_folder, "page", "in", "nowhere.json", "--out", "pages");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("enrich: in/b.json: This is not an enriched article;", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enrich: in/c.json: The article 'panjshir.txt' is also", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enrich: nowhere.json: The file or folder does not exist.", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(["panjshir.txt.html"], _folder.FilesIn("pages"));
    }

    [Fact]
    public async Task A_folder_without_results_is_an_error()
    {
        _folder.Write("in/a.txt");

        var result = await Enrich.InAsync(_folder, "page", "in");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no enriched article;", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_written_is_one_error()
    {
        _folder.Write("pages");

        var result = await Enrich.InAsync(_folder, "page", "panjshir.txt", "--out", "pages");

        Assert.Equal(1, result.ExitCode);
        var line = Assert.Single(result.StandardError.TrimEnd().Split('\n'));
        Assert.StartsWith("enrich: The page cannot be written: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_html_writes_a_page_next_to_each_result_and_a_missing_one_again()
    {
        _folder.Write("in/a.txt", "Ann Smith said the bank paid.");
        _folder.Write("in/news/b.txt", "Bo Jones denied it.");

        Assert.Equal(0, (await Enrich.InAsync(_folder, "run", "in", "--out", "out", "--html")).ExitCode);
        File.Delete(_folder["out/a.txt.html"]);
        var second = await Enrich.InAsync(_folder, "run", "in", "--out", "out", "--html");

        Assert.Contains("Nothing new", second.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(["a.txt.html", "a.txt.json", "news/b.txt.html", "news/b.txt.json"], _folder.FilesIn("out"));
    }

    private string Read(string file) => File.ReadAllText(_folder[file]);
}
