namespace Enrichment.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("'enrich run --help'", "--bogus", "run", "a.txt", "--bogus")]
    [InlineData("'enrich run --help'", "-x", "run", "-x", "a.txt")]
    [InlineData("'enrich --help'", "nonsense", "nonsense")]
    [InlineData("'enrich --help'", "--bogus", "--bogus")]
    [InlineData("'enrich schema --help'", "extra", "schema", "extra")]
    [InlineData("'enrich run --help'", "'run'", "run")]
    [InlineData("'enrich run --help'", "1 to 256, not '0'", "run", "a.txt", "--jobs", "0")]
    [InlineData("'enrich run --help'", "1 to 256, not '257'", "run", "a.txt", "--jobs", "257")]
    [InlineData("'enrich run --help'", "1 to 256, not 'many'", "run", "a.txt", "--jobs", "many")]
    [InlineData("'enrich run --help'", "1 to 3600, not '0'", "run", "a.txt", "--cpu-seconds", "0")]
    [InlineData("'enrich serve --help'", "1 to 3600, not '1.5'", "serve", "--cpu-seconds", "1.5")]
    [InlineData("'enrich run --help'", "a number from 0 to 1, not '70'", "run", "a.txt", "--min-confidence", "70")]
    [InlineData("'enrich run --help'", "to 1048576, not '1'", "run", "a.txt", "--work-memory", "1")]
    [InlineData("'enrich serve --help'", "to 1048576, not 'much'", "serve", "--work-memory", "much")]
    [InlineData("'enrich run --help'", "--model must be base or small, not 'large'", "run", "a.txt", "--model", "large")]
    [InlineData("'enrich serve --help'", "base or small, not '1'", "serve", "--model", "1")]
    [InlineData("'enrich sweep --help'", "base or small, not ''", "sweep", "--model", "")]
    [InlineData("'enrich retry --help'", "base or small, not 'tiny'", "retry", "--model", "tiny")]
    [InlineData("'enrich show --help'", "base or small, not 'tiny'", "show", "--syntax", "a.txt", "--model", "tiny")]
    [InlineData("'enrich run --help'", "--model", "run", "a.txt", "--model")]
    [InlineData("'enrich run --help'", "--name", "run", "a.txt", "--name", "b.txt")]
    [InlineData("'enrich run --help'", "cannot be used together", "run", "a.txt", "--stdout", "--out", "b")]
    [InlineData("'enrich run --help'", "it needs a folder", "run", "a.txt", "--stdout", "--html")]
    [InlineData("'enrich run --help'", "it needs a folder", "run", "a.txt", "--jsonl", "all.jsonl", "--html")]
    [InlineData("'enrich page --help'", "'page'", "page")]
    [InlineData("'enrich page --help'", "There is no result 'enriched/a.txt.json'", "page", "a.txt")]
    [InlineData("'enrich page --help'", "with --out", "page", "-")]
    [InlineData("'enrich page --help'", "with --out", "page", "a.jsonl")]
    [InlineData("'enrich page --help'", "--bogus", "page", "a.json", "--bogus")]
    [InlineData("'enrich export --help'", "--format", "export", "a.txt")]
    [InlineData("'enrich export --help'", "brat, spacy, not 'pdf'", "export", "a.txt", "--format", "pdf")]
    [InlineData("'enrich export --help'", "Name the folder", "export", "--format", "csv")]
    [InlineData("'enrich export --help'", "--bogus", "export", "a.txt", "--format", "csv", "--bogus")]
    [InlineData("'enrich export --help'", "cannot be used together", "export", "a.txt", "--format", "csv", "--storage", "b")]
    [InlineData("'enrich export --help'", "cannot be used together", "export", "a.txt", "--format", "csv", "--stdout", "--out", "b")]
    [InlineData("'enrich export --help'", "choose one with --file", "export", "a.txt", "--format", "csv", "--stdout")]
    [InlineData("'enrich export --help'", "no file 'b'", "export", "a.txt", "--format", "csv", "--stdout", "--file", "b")]
    [InlineData("'enrich export --help'", "is for --stdout", "export", "a.txt", "--format", "csv", "--file", "claims.csv")]
    [InlineData("'enrich export --help'", "use --out", "export", "a.txt", "--format", "brat", "--stdout")]
    [InlineData("'enrich export --help'", "another folder", "export", ".", "--format", "csv", "--out", "b")]
    [InlineData("'enrich export --help'", "another folder", "export", "a.txt", "--format", "ninjs", "--out", ".")]
    [InlineData("'enrich run --help'", "cannot be used together", "run", "a.txt", "--stdout", "--jsonl", "b")]
    [InlineData("'enrich run --help'", "0 to 100000, not '-1'", "run", "a.txt", "--table", "-1")]
    [InlineData("'enrich run --help'", "'a.txt' is a file", "run", "a.txt", "--out", "a.txt")]
    [InlineData("'enrich export --help'", "'a.txt' is a file", "export", "b", "--format", "csv", "--out", "a.txt")]
    [InlineData("'enrich show --help'", "Name an article", "show")]
    [InlineData("'enrich show --help'", "cannot be used together", "show", "a.txt", "--syntax", "a.txt")]
    [InlineData("'enrich show --help'", "30 to 1000, not '8'", "show", "a.txt", "--width", "8")]
    [InlineData("'enrich put --help'", "Standard input", "put", "-")]
    [InlineData("'enrich completion --help'", "bash, zsh, fish or pwsh, not 'tcsh'", "completion", "tcsh")]
    [InlineData("'enrich run --help'", "separate", "run", "a.txt", "--out", "b", "--failed", "b/failed")]
    [InlineData("'enrich run --help'", "another folder", "run", ".", "--out", ".")]
    public async Task Wrong_usage_is_reported_in_one_line_that_refers_to_the_help(string help, string told, params string[] arguments)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");

        var result = await Enrich.InAsync(folder, arguments);

        var lines = result.StandardError.TrimEnd().Split('\n');
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("enrich: ", lines[0], StringComparison.Ordinal);
        Assert.Contains(told, lines[0], StringComparison.Ordinal);
        Assert.Contains(help, lines[1], StringComparison.Ordinal);
        Assert.Equal(["a.txt"], folder.FilesIn(""));
    }

    [Fact]
    public async Task After_two_dashes_a_file_name_can_look_like_an_option()
    {
        using var folder = new TempFolder();
        folder.Write("--odd.txt");

        Assert.Equal(0, (await Enrich.InAsync(folder, "run", "--", "--odd.txt")).ExitCode);
        Assert.Equal(["--odd.txt.json"], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task A_path_with_an_at_sign_is_a_path()
    {
        using var folder = new TempFolder();
        folder.Write("@a.txt");

        Assert.Equal(0, (await Enrich.InAsync(folder, "run", "@a.txt")).ExitCode);
    }

    [Theory]
    [InlineData("nowhere.txt")]
    [InlineData("*.txt")]
    [InlineData("nowhere/*.txt")]
    [InlineData("empty")]
    public async Task Paths_that_lead_nowhere_are_wrong_usage(string path)
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["empty"]);

        var result = await Enrich.InAsync(folder, "run", path);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"enrich: {path}: ", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_several_paths_that_leads_nowhere_is_reported_and_the_others_run()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");

        var result = await Enrich.InAsync(folder, "run", "nowhere.txt", "a.txt", "*.nothing");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("enrich: nowhere.txt: The file or folder does not exist.", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enrich: *.nothing: No file matches.", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(["a.txt.json"], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Two_articles_of_one_name_are_refused_before_any_work()
    {
        using var folder = new TempFolder();
        folder.Write("one/a.txt");
        folder.Write("two/a.txt");

        var result = await Enrich.InAsync(folder, "run", "one", "two");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'one/a.txt' and 'two/a.txt'", result.StandardError, StringComparison.Ordinal);
        Assert.Empty(folder.FilesIn("enriched"));
    }
}
