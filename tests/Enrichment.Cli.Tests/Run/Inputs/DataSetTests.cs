using System.Text;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Cli.Run.Inputs;

namespace Enrichment.Cli.Tests.Run.Inputs;

public sealed class DataSetTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_line_of_JSON_Lines_is_an_article()
    {
        var articles = Find("a.jsonl", "{\"name\":\"x.txt\",\"text\":\"Oslo is calm.\"}\n\n  \n{\"id\":17,\"text\":\"Kabul — fell.\"}\r\n{\"text\":\"End.\"}");

        Assert.Equal(["x.txt", "17", "a.jsonl/5"], articles.Select(article => article.Name));
        Assert.Equal(["Oslo is calm.", "Kabul — fell.", "End."], await ReadAllAsync(articles, "text"));
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Each_row_of_CSV_is_an_article(string delimiter)
    {
        var text = "id,Title,text\r\n1,\"He said \"\"no\"\", twice\",\"Two\r\nlines; é, and more\tof it.\"\r\n,B,Last row"
            .Replace(",B,", $"{delimiter}B{delimiter}", StringComparison.Ordinal)
            .Replace("id,Title,text", $"id{delimiter}Title{delimiter}text", StringComparison.Ordinal)
            .Replace("1,\"He", $"1{delimiter}\"He", StringComparison.Ordinal)
            .Replace("\",\"Two", $"\"{delimiter}\"Two", StringComparison.Ordinal);

        var articles = Find("a.csv", text);

        Assert.Equal(["1", "a.csv/4"], articles.Select(article => article.Name));
        Assert.Equal(["He said \"no\", twice", "B"], await ReadAllAsync(articles, "title"));
        Assert.Equal(["Two\r\nlines; é, and more\tof it.", "Last row"], await ReadAllAsync(articles, "text"));
    }

    [Theory]
    [InlineData("a.jsonl", "{\"text\":\"Oslo.\"}\n{\"text\":\"Kabul.\"}")]
    [InlineData("a.csv", "text\nOslo.\nKabul.")]
    public async Task A_byte_order_mark_is_left_out(string file, string text)
    {
        _folder.Write(file, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(["Oslo.", "Kabul."], await ReadAllAsync([.. DataSet.Open(_folder[file])!.FindArticles()], "text"));
    }

    [Theory]
    [InlineData("a.jsonl", "{\"text\":\"A.\"}\n{\"text\":", "Line 2 of", "is not valid JSON")]
    [InlineData("a.jsonl", "{\"text\":\"A.\"}\n[1]", "Line 2 of", "is not a JSON object")]
    [InlineData("a.jsonl", "{\"text\":\"A.\"}\n{\"body\":\"B.\"}", "Line 2 of", "has no article in \"text\"")]
    [InlineData("a.jsonl", "{\"text\":\"A.\",\"id\":\"x\"}\n{\"text\":\"B.\",\"id\":\"x\"}", "Line 2 of", "has the same name as line 1 ('x')")]
    [InlineData("a.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\",\"name\":\"../../etc/x\"}", "Line 2 of", "is not a relative path")]
    [InlineData("a.jsonl", "{\"text\":\"A.\"}\n{\"text\":\"B.\",\"name\":\"\\ud800\"}", "Line 2 of", "has a name that is not valid UTF-8")]
    [InlineData("a.csv", "id,text\n1,A.\n2", "Line 3 of", "has 1 columns and not 2")]
    [InlineData("a.csv", "id,text\n1,A.\n2,B.,C.", "Line 3 of", "has 3 columns and not 2")]
    [InlineData("a.csv", "id,text\n1,A.\n2,", "Line 3 of", "has no text")]
    public async Task A_line_that_is_not_valid_is_reported_by_its_number_and_the_others_are_read(string file, string text, string line, string problem)
    {
        var articles = Find(file, text);

        Assert.Equal("A.", await ReadAsync(articles[0], "text"));
        var error = await Assert.ThrowsAsync<ArticleException>(() => ReadAsync(articles[1], "text"));
        Assert.Equal(ErrorCode.InvalidRecord, error.Code);
        Assert.StartsWith(line, error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_an_article_is_too_large()
    {
        var articles = Find("a.jsonl", $"{{\"text\":\"{new string('a', ArticleReader.MaxBytes)}\"}}\n{{\"text\":\"B.\"}}");

        Assert.Equal(ErrorCode.TooLarge, (await Assert.ThrowsAsync<ArticleException>(() => ReadAsync(articles[0], "text"))).Code);
        Assert.Equal("B.", await ReadAsync(articles[1], "text"));
    }

    [Theory]
    [InlineData("name,body\na,b", "no column 'text'")]
    [InlineData("", "no column 'text'")]
    public void A_CSV_file_without_a_column_of_texts_is_no_data_set(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<IOException>(() => Find("a.csv", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.JSONL", true)]
    [InlineData("a.ndjson", true)]
    [InlineData("a.Csv", true)]
    [InlineData("a.json", false)]
    [InlineData("a.txt", false)]
    public void The_ending_of_the_name_tells_a_data_set_from_an_article(string name, bool isDataSet)
    {
        _folder.Write(name, "");

        Assert.Equal(isDataSet, DataSet.Open(_folder[name]) is not null);
    }

    private List<ArticleInput> Find(string file, string text)
    {
        _folder.Write(file, text);
        return [.. DataSet.Open(_folder[file])!.FindArticles()];
    }

    private static async Task<IReadOnlyList<string?>> ReadAllAsync(IReadOnlyList<ArticleInput> articles, string field) =>
        await Task.WhenAll(articles.Select(article => ReadAsync(article, field)));

    private static async Task<string?> ReadAsync(ArticleInput article, string field)
    {
        using var record = JsonDocument.Parse(await InputReader.ReadAsync(article, CancellationToken.None));
        return record.RootElement.GetProperty(field).GetString();
    }
}
