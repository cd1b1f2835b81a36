using System.Text;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    private static readonly string Documents = Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved");

    private readonly TempFolder _folder = new();

    public ExportTests()
    {
        foreach (var file in Directory.GetFiles(Documents)) _folder.Write($"enriched/{Path.GetFileName(file)}", File.ReadAllBytes(file));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_results_in_a_folder_become_tables()
    {
        var result = await Enrich.InAsync(_folder, "export", "enriched", "--format", "csv");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("3 articles exported, 0 failed", result.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(["articles.csv", "claims.csv", "disputes.csv", "entities.csv"], _folder.FilesIn("export/csv"));
        Assert.Equal(4, Lines(_folder["export/csv/articles.csv"]).Length);
    }

    [Theory]
    [InlineData("xlsx", "enriched.xlsx")]
    [InlineData("ftm", "entities.ftm.json")]
    [InlineData("elastic", "bulk.ndjson", "mapping.json")]
    [InlineData("ninjs", "clinic-study.txt.json", "harbour-ferry.md.json", "panjshir.txt.json")]
    [InlineData("webannotation", "clinic-study.txt.json", "harbour-ferry.md.json", "panjshir.txt.json")]
    [InlineData("spacy", "articles.jsonl")]
    public async Task Every_format_has_its_files(string format, params string[] files)
    {
        Assert.Equal(0, (await Enrich.InAsync(_folder, "export", "enriched", "--format", format, "--out", "out")).ExitCode);

        Assert.Equal(files, _folder.FilesIn("out"));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(_folder["out"]), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public async Task JSON_Lines_of_a_run_are_exported_from_one_pipe_to_another()
    {
        var articles = Directory.GetFiles(Documents).Select(file => EnrichmentJson.ReadArticle(File.ReadAllBytes(file)));
        var lines = string.Concat(articles.Select(article => Encoding.UTF8.GetString(EnrichmentJson.ToLine(article))));

        var result = await Enrich.InAsync(_folder, lines, ["export", "-", "--format", "ninjs", "--stdout", "--quiet"]);

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(3, result.StandardOutput.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task One_of_several_files_goes_to_standard_output()
    {
        var result = await Enrich.InAsync(_folder, "export", "enriched", "--format", "csv", "--stdout", "--file", "claims.csv");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("article,title,published,publisher,claim,", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("3 articles exported", result.StandardError, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["export"]));
    }

    [Fact]
    public async Task The_results_in_a_storage_are_exported()
    {
        foreach (var file in Directory.GetFiles(Documents))
            _folder.Write($"store/enriched/{Path.GetFileName(file)}", File.ReadAllBytes(file));

        var result = await Enrich.InAsync(_folder, "export", "--storage", "store", "--format", "spacy", "--quiet");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(3, Lines(_folder["export/spacy/articles.jsonl"]).Length);
    }

    [Fact]
    public async Task A_file_that_is_no_result_is_reported_and_the_others_are_exported()
    {
        _folder.Write("in/b.json", "{}");
        _folder.Write("in/a.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));
        _folder.Write("in/c.json", File.ReadAllBytes(_folder["enriched/panjshir.txt.json"]));

        var result = await Enrich.InAsync(_folder, "export", "in", "nowhere", "--format", "spacy");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("enrich: in/b.json: This is not an enriched article;", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enrich: in/c.json: The article 'panjshir.txt' is also", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enrich: nowhere: The file or folder does not exist.", result.StandardError, StringComparison.Ordinal);
        Assert.Single(Lines(_folder["export/spacy/articles.jsonl"]));
    }

    [Fact]
    public async Task The_name_of_an_article_never_leads_out_of_the_folder()
    {
        var text = File.ReadAllText(_folder["enriched/panjshir.txt.json"]);
        _folder.Write("in/a.json", text.Replace("\"name\": \"panjshir.txt\"", "\"name\": \"../../escaped\"", StringComparison.Ordinal));
        _folder.Write("in/b.json", text.Replace("\"name\": \"panjshir.txt\"", "\"name\": \"a\\u0000b/../c\"", StringComparison.Ordinal));

        var result = await Enrich.InAsync(_folder, "export", "in", "--format", "brat", "--out", "deep/out", "--quiet");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(["out/"], Directory.GetFileSystemEntries(_folder["deep"]).Select(path => $"{Path.GetFileName(path)}/"));
        Assert.Equal(5, _folder.FilesIn("deep/out").Count);
        Assert.False(File.Exists(_folder["escaped.txt"]));
    }

    [Fact]
    public async Task Without_a_document_no_file_is_written()
    {
        Directory.CreateDirectory(_folder["empty"]);

        var result = await Enrich.InAsync(_folder, "export", "empty", "--format", "csv");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("enrich: There is no enriched article;", result.StandardError, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["export"]));
    }

    [Fact]
    public async Task An_earlier_export_is_replaced_as_a_whole_and_kept_if_the_new_one_fails()
    {
        _folder.Write("out/articles.jsonl", "earlier");
        Directory.CreateDirectory(_folder["blocked/articles.jsonl"]);

        Assert.Equal(0, (await Enrich.InAsync(_folder, "export", "enriched", "--format", "spacy", "--out", "out")).ExitCode);
        var failed = await Enrich.InAsync(_folder, "export", "enriched", "--format", "spacy", "--out", "blocked");

        Assert.Equal(3, Lines(_folder["out/articles.jsonl"]).Length);
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("enrich: The export cannot be written:", failed.StandardError, StringComparison.Ordinal);
        Assert.Empty(_folder.FilesIn("blocked"));
    }

    [UnixFact]
    public async Task A_reader_that_closes_the_pipe_ends_the_export()
    {
        var result = await Enrich.ShellAsync(_folder, "set -o pipefail; enrich export enriched --format ftm --stdout | head -c 1");

        Assert.Equal("{", result.StandardOutput);
        Assert.DoesNotContain("Internal error", result.StandardError, StringComparison.Ordinal);
    }

    private static string[] Lines(string file) => File.ReadAllLines(file);
}
