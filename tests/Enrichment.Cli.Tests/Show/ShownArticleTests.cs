using Enrichment.Articles;
using Enrichment.Cli.Show;
using Enrichment.Cli.Tests.Run;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests.Show;

public sealed class ShownArticleTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("news/panjshir.txt")]
    [InlineData("enriched/news/panjshir.txt.json")]
    public async Task A_result_is_found_by_the_name_of_its_article_or_by_its_file(string place)
    {
        var document = EnrichmentJson.ToDocument(ArticleViewTests.Sample);
        _folder.Write("enriched/news/panjshir.txt.json", document);
        var path = place.StartsWith("enriched", StringComparison.Ordinal) ? _folder[place] : place;

        Assert.Equal(document, EnrichmentJson.ToDocument(await ReadAsync(path)));
    }

    [Theory]
    [InlineData("a.txt", "Oslo is calm.")]
    [InlineData("a.json", """{ "title": "Calm", "text": "Oslo is calm." }""")]
    public async Task An_article_is_enriched_and_nothing_is_written(string file, string content)
    {
        _folder.Write(file, content);

        var article = await ReadAsync(_folder[file]);

        Assert.Equal(file, article.Name);
        Assert.NotNull(article.Claims);
        Assert.Equal([file], _folder.FilesIn(""));
    }

    [Theory]
    [InlineData("none.txt", "There is no file 'none.txt', and no result")]
    [InlineData("../none.txt", "There is no file '../none.txt', and no result")]
    [InlineData("folder", "is a folder")]
    [InlineData("data.jsonl", "is a data set")]
    public async Task Anything_else_is_wrong_usage(string place, string message)
    {
        Directory.CreateDirectory(_folder["folder"]);
        _folder.Write("data.jsonl", """{ "text": "Oslo is calm." }""");
        var path = Path.Exists(_folder[place]) ? _folder[place] : place;

        var error = await Assert.ThrowsAsync<UsageException>(() => ReadAsync(path));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_of_another_version_is_an_error_in_one_sentence()
    {
        var document = System.Text.Encoding.UTF8.GetString(EnrichmentJson.ToDocument(ArticleViewTests.Sample));
        _folder.Write("old.json", document.Replace("\"schemaVersion\": \"2.0\"", "\"schemaVersion\": \"1.0\"", StringComparison.Ordinal));

        var error = await Assert.ThrowsAsync<ArticleException>(() => ReadAsync(_folder["old.json"]));

        Assert.Contains("The document has version 1.0, not 2.0; enrich the article again.", error.Message, StringComparison.Ordinal);
    }

    private Task<EnrichedArticle> ReadAsync(string place) =>
        ShownArticle.ReadAsync(place, _folder["enriched"], () => StubProvider.CreatePipeline(), CancellationToken.None);
}
