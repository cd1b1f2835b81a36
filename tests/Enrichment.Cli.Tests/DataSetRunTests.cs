using Enrichment.Articles;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public class DataSetRunTests
{
    [Fact]
    public async Task A_data_set_gives_a_result_for_each_valid_line_and_a_record_for_each_other()
    {
        using var folder = new TempFolder();
        folder.Write("news.jsonl", """
            {"id":"oslo","title":"Oslo stays calm","text":"The mayor said on Monday that Oslo is calm.","published":"2024-03-14","url":"https://a.example/oslo","publisher":"The Courier"}
            {"id":"broken"
            {"id":"kabul","text":"Kabul fell."}
            """);

        var result = await Enrich.InAsync(folder, "run", "news.jsonl");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["kabul.json", "oslo.json"], folder.FilesIn("enriched"));
        Assert.Equal(["news.jsonl/2.json"], folder.FilesIn("failed"));
        Assert.Contains("Line 2 of news.jsonl is not valid JSON", result.StandardError, StringComparison.Ordinal);
        var article = EnrichmentJson.ReadArticle(File.ReadAllBytes(folder["enriched/oslo.json"]));
        Assert.Equal("application/json", article.Media.Type);
        Assert.Equal(("Oslo stays calm", ValueOrigin.Metadata), (article.Article.Title, article.Article.TitleFrom));
        Assert.Equal(("https://a.example/oslo", "The Courier"), (article.Article.Url, article.Article.Publisher));
    }

    [Fact]
    public async Task Lines_that_have_not_changed_are_skipped()
    {
        using var folder = new TempFolder();
        folder.Write("news.csv", "name,text\na,Oslo is calm.\nb,Kabul fell.\n");
        await Enrich.InAsync(folder, "run", "news.csv");
        folder.Write("news.csv", "name,text\nnew,A new row.\na,Oslo is calm.\nb,Kabul has fallen.\n");

        var result = await Enrich.InAsync(folder, "run", "news.csv");

        Assert.Contains("2 enriched, 1 skipped, 0 failed", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Include_selects_files_in_folders_by_name()
    {
        using var folder = new TempFolder();
        foreach (var name in (string[])["a.txt", "b.html", "c/d.HTML", "e.jsonl"]) folder.Write($"in/{name}", "{\"text\":\"Oslo is calm.\"}");

        await Enrich.InAsync(folder, "run", "in", "--include", "*.html", "--include", "*.jsonl");

        Assert.Equal(["b.html.json", "c/d.HTML.json", "e.jsonl/1.json"], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Resources_of_a_saved_page_are_not_articles()
    {
        using var folder = new TempFolder();
        foreach (var name in (string[])["a.html", "a_files/frame.html", "b_files/c.txt"]) folder.Write($"in/{name}", "Oslo is calm.");

        await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(["a.html.json", "b_files/c.txt.json"], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Articles_in_an_unsupported_language_are_reported_with_the_others()
    {
        using var folder = new TempFolder();
        folder.Write("in/de.txt", "Der Bürgermeister sagte am Montag, dass die Stadt ruhig ist und dass es keine Gefahr gibt.");
        folder.Write("in/en.txt", "The mayor said on Monday that the city is calm.");

        var result = await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("language de", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("enrich: de.txt: The language of the article (de) is not supported", result.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("enrich: en.txt", result.StandardError, StringComparison.Ordinal);
    }
}
