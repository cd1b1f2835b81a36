using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public class BadInputTests
{
    [UnixFact]
    public async Task Every_bad_article_leaves_a_record_and_one_line_while_the_others_run()
    {
        using var folder = new TempFolder();
        foreach (var name in (string[])["good.txt", "sub/good.md", "folder.txt/good.txt"]) folder.Write($"in/{name}");
        var bad = await WriteBadArticlesAsync(folder);

        var result = await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["folder.txt/good.txt.json", "good.txt.json", "inside.txt.json", "sub/good.md.json"], folder.FilesIn("enriched"));
        var records = folder.FilesIn("failed")
            .Select(file => EnrichmentJson.ReadFailure(File.ReadAllBytes(folder[$"failed/{file}"])))
            .ToList();
        Assert.Equal(
            bad.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value}"),
            records.OrderBy(record => record.Name, StringComparer.Ordinal).Select(record => $"{record.Name}: {record.Code}"));
        Assert.All(records, record => Assert.Equal((Stage.Receive, 1), (record.Stage, record.Attempts)));
        Assert.All(records, record => Assert.EndsWith("enrich run in", record.Retry, StringComparison.Ordinal));
        var told = result.StandardError.Split('\n').Where(line => line.StartsWith("enrich: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            records.Select(record => $"enrich: {SafeText.Escape(record.Name)}: {record.Message}").Order(StringComparer.Ordinal),
            told.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("   at ", result.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.StandardError + result.StandardOutput);
    }

    [Fact]
    public async Task An_article_whose_result_cannot_be_written_fails_as_unwritable()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        Directory.CreateDirectory(folder["blocked/a.txt.json"]);

        var result = await Enrich.InAsync(folder, "run", "in", "--out", "blocked");

        Assert.Equal(1, result.ExitCode);
        var record = EnrichmentJson.ReadFailure(File.ReadAllBytes(folder["failed/a.txt.json"]));
        Assert.Equal((Stage.Publish, ErrorCode.Unwritable), (record.Stage, record.Code));
        Assert.Contains("enrich: a.txt: The result cannot be written: ", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_record_that_cannot_be_written_is_reported_in_the_same_line()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt", "");
        Directory.CreateDirectory(folder["blocked/a.txt.json"]);

        var result = await Enrich.InAsync(folder, "run", "in", "--failed", "blocked", "--quiet");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^enrich: a\.txt: The article is empty.* The failure record cannot be written: .*\r?\n$", result.StandardError);
    }

    [UnixFact]
    public async Task Standard_output_that_cannot_be_written_is_reported()
    {
        if (!File.Exists("/dev/full")) return;
        using var folder = new TempFolder();
        folder.Write("in/a.txt");

        var result = await Enrich.ShellAsync(folder, "enrich run in --stdout --quiet > /dev/full");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("enrich: Standard output cannot be written", result.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../climbing.txt")]
    [InlineData("/etc/absolute.txt")]
    [InlineData("a//b.txt")]
    public async Task A_name_that_climbs_out_of_the_folder_gets_its_record_inside(string name)
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder, "Oslo is calm.", ["run", "-", "--name", name]);

        Assert.Equal(1, result.ExitCode);
        var record = EnrichmentJson.ReadFailure(File.ReadAllBytes(folder[$"failed/{Assert.Single(folder.FilesIn("failed"))}"]));
        Assert.Equal((name, ErrorCode.InvalidName), (record.Name, record.Code));
        Assert.EndsWith("< FILE", record.Retry, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Endless_standard_input_is_too_large_and_not_read_to_its_end()
    {
        using var folder = new TempFolder();

        var result = await Enrich.ShellAsync(folder, "yes | enrich run - --quiet");

        Assert.StartsWith("enrich: stdin.txt: The file has more than 20,971,520 bytes", result.StandardError, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Hostile_names_reach_the_terminal_as_text()
    {
        using var folder = new TempFolder();
        folder.Write("in/[red]a[/].txt");
        folder.Write("in/[link=x.txt");
        folder.Write("in/\u202Etxt.exe.txt");

        var result = await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            ["[red]a[/].txt", "[link=x.txt", @"\u202Etxt.exe.txt"],
            name => Assert.Contains(name, result.StandardOutput, StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', result.StandardOutput + result.StandardError);
    }

    // The names of the bad articles and their errors.
    private static async Task<IReadOnlyDictionary<string, ErrorCode>> WriteBadArticlesAsync(TempFolder folder)
    {
        folder.Write("in/empty.txt", "");
        folder.Write("in/space.txt", " \n\t\n ");
        folder.Write("in/binary.txt", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x00, 0x00]);
        folder.Write("in/large.txt", new string('a', ArticleReader.MaxTextBytes + 1));
        folder.Write("in/image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        folder.Write("in/line\nbreak \e[31m.txt");
        folder.Write("in/back\\slash.txt");
        folder.Write("outside.txt");
        File.CreateSymbolicLink(folder["in/outside.txt"], "../outside.txt");
        File.CreateSymbolicLink(folder["in/dangling.txt"], "nowhere.txt");
        File.CreateSymbolicLink(folder["in/circle.txt"], "circle.txt");
        File.CreateSymbolicLink(folder["in/inside.txt"], "good.txt");
        Directory.CreateSymbolicLink(folder["in/sub/up"], "../..");
        await CliWrap.Cli.Wrap("mkfifo").WithArguments(folder["in/pipe.txt"]).ExecuteAsync();
        return new Dictionary<string, ErrorCode>
        {
            ["empty.txt"] = ErrorCode.EmptyArticle,
            ["space.txt"] = ErrorCode.EmptyArticle,
            ["binary.txt"] = ErrorCode.DamagedDocument,
            ["large.txt"] = ErrorCode.TooLarge,
            ["image.txt"] = ErrorCode.BinaryContent,
            ["line\nbreak \e[31m.txt"] = ErrorCode.InvalidName,
            ["back\\slash.txt"] = ErrorCode.InvalidName,
            ["outside.txt"] = ErrorCode.InvalidName,
            ["dangling.txt"] = ErrorCode.Unreadable,
            ["circle.txt"] = ErrorCode.Unreadable,
            ["folder.txt"] = ErrorCode.Unreadable,
            ["pipe.txt"] = ErrorCode.Unreadable,
        };
    }
}
