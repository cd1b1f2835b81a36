using System.Text.Json;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

public class RunTests
{
    [Fact]
    public async Task The_samples_leave_one_result_each_beside_a_summary()
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder, "run", Checkout.Samples);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["clinic-study.txt.json", "harbour-ferry.md.json", "panjshir.txt.json"], folder.FilesIn("enriched"));
        Assert.False(Directory.Exists(folder["failed"]));
        Assert.All(
            ["Article", "Entities", "Sentiment", "Claims", "Disputed", "panjshir.txt", "3 enriched, 0 skipped, 0 failed in "],
            part => Assert.Contains(part, result.StandardOutput, StringComparison.Ordinal));
        Assert.Equal(
            ["[1/3] enriched clinic-study.txt", "[2/3] enriched harbour-ferry.md", "[3/3] enriched panjshir.txt"],
            result.StandardError.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public async Task A_result_is_named_after_its_article_and_holds_it()
    {
        using var folder = new TempFolder();
        folder.Write("in/deep/er/a.txt", "Oslo is calm.");

        await Enrich.InAsync(folder, "run", "in");

        var article = EnrichmentJson.ReadArticle(File.ReadAllBytes(folder["enriched/deep/er/a.txt.json"]));
        Assert.Equal(("deep/er/a.txt", "Oslo is calm."), (article.Name, article.Article.Text));
    }

    [Theory]
    [InlineData("in", "a.txt.json", "b.MD.json", "sub/c.html.json", "sub/c.txt.json")]
    [InlineData("in/sub/c.txt", "c.txt.json")]
    [InlineData("in/*.txt", "a.txt.json")]
    [InlineData("in/**/*.txt", "a.txt.json", "sub/c.txt.json")]
    [InlineData("*/*/c.*", "in/sub/c.html.json", "in/sub/c.txt.json")]
    public async Task Takes_files_folders_and_globs(string path, params string[] results)
    {
        using var folder = new TempFolder();
        foreach (var name in (string[])["a.txt", "b.MD", "sub/c.txt", "sub/c.html"]) folder.Write($"in/{name}");

        var result = await Enrich.InAsync(folder, "run", path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(results, folder.FilesIn("enriched"));
    }

    [Theory]
    [InlineData("stdin.txt.json")]
    [InlineData("news/today.txt.json", "--name", "news/today.txt")]
    public async Task Takes_standard_input(string result, params string[] options)
    {
        using var folder = new TempFolder();

        Assert.Equal(0, (await Enrich.InAsync(folder, "Oslo is calm.", ["run", "-", .. options])).ExitCode);
        Assert.Equal([result], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        using var folder = new TempFolder();

        await Enrich.InAsync(folder, "run", Checkout.Samples, "--out", "one", "--jobs", "1");
        await Enrich.InAsync(folder, "run", Checkout.Samples, "--out", "two", "--jobs", "8");

        Assert.All(
            folder.FilesIn("one"),
            file => Assert.Equal(File.ReadAllBytes(folder[$"one/{file}"]), File.ReadAllBytes(folder[$"two/{file}"])));
        Assert.Equal(3, folder.FilesIn("two").Count);
    }

    [Fact]
    public async Task Articles_that_have_not_changed_are_skipped_and_counted()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        folder.Write("in/b.txt");
        await Enrich.InAsync(folder, "run", "in");
        folder.Write("in/b.txt", "Bergen is calm.");

        var result = await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 enriched, 1 skipped, 0 failed", result.StandardOutput, StringComparison.Ordinal);
        Assert.Equal("[2/2] enriched b.txt", result.StandardError.TrimEnd());
        Assert.Contains("Bergen", File.ReadAllText(folder["enriched/b.txt.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Force_skips_nothing()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        await Enrich.InAsync(folder, "run", "in");

        Assert.Contains(
            "1 enriched, 0 skipped",
            (await Enrich.InAsync(folder, "run", "in", "--force")).StandardOutput,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("cut short")]
    public async Task A_damaged_result_is_made_again(string damage)
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        await Enrich.InAsync(folder, "run", "in");
        var whole = File.ReadAllText(folder["enriched/a.txt.json"]);
        folder.Write("enriched/a.txt.json", damage == "cut short" ? whole[..^10] : damage);

        await Enrich.InAsync(folder, "run", "in");

        Assert.Equal(whole, File.ReadAllText(folder["enriched/a.txt.json"]));
    }

    [Fact]
    public async Task An_article_has_either_a_result_or_a_failure_record()
    {
        using var folder = new TempFolder();

        folder.Write("in/a.txt", "");
        await Enrich.InAsync(folder, "run", "in");
        Assert.Equal((0, 1), (folder.FilesIn("enriched").Count, folder.FilesIn("failed").Count));

        folder.Write("in/a.txt", "Oslo is calm.");
        await Enrich.InAsync(folder, "run", "in");
        Assert.Equal((1, 0), (folder.FilesIn("enriched").Count, folder.FilesIn("failed").Count));

        folder.Write("in/a.txt", "");
        await Enrich.InAsync(folder, "run", "in");
        Assert.Equal((0, 1), (folder.FilesIn("enriched").Count, folder.FilesIn("failed").Count));
    }

    [Fact]
    public async Task Output_folders_inside_an_input_folder_are_not_read()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt");
        folder.Write("enriched/notes.txt");
        folder.Write("failed/notes.md");

        await Enrich.InAsync(folder, "run", ".");

        Assert.Equal(["a.txt.json", "notes.txt"], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task A_temporary_file_of_a_killed_run_does_not_affect_the_next_run()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        folder.Write("enriched/.abc.tmp", "{");

        Assert.Equal(0, (await Enrich.InAsync(folder, "run", "in")).ExitCode);
        var next = await Enrich.InAsync(folder, "run", "in", "enriched/*.json", "--out", "other");
        Assert.DoesNotContain(".abc.tmp", next.StandardError, StringComparison.Ordinal);
        Assert.Equal([".abc.tmp", "a.txt.json"], folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Quiet_shows_only_errors()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        folder.Write("in/b.txt", "");

        var result = await Enrich.InAsync(folder, "run", "in", "--quiet");

        Assert.Equal("", result.StandardOutput);
        Assert.Equal("enrich: b.txt: The article is empty; send it in again with text.", result.StandardError.TrimEnd());
    }

    [Fact]
    public async Task Nothing_that_is_piped_has_colours()
    {
        using var folder = new TempFolder();
        folder.Write("in/b.txt", "");

        var result = await Enrich.InAsync(folder, "run", "in", Checkout.Samples);

        Assert.DoesNotContain('\e', result.StandardOutput + result.StandardError);
    }

    [Fact]
    public async Task Many_articles_have_a_short_summary_and_bounded_lines()
    {
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(0, 120)) folder.Write($"in/{number:000}.txt", number < 60 ? "" : $"Oslo {number}.");

        var result = await Enrich.InAsync(folder, "run", "in", "--table", "7");

        var errors = result.StandardError.TrimEnd().Split('\n')
            .Where(line => !line.Contains(" of 120 articles in ", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(51, errors.Count);
        Assert.Equal("enrich: more articles failed; the records of all of them are in failed.", errors[^1].TrimEnd());
        var lines = result.StandardOutput.TrimEnd().Split('\n');
        Assert.Equal(1 + 7 + 5, lines.Length);
        Assert.Contains("60 enriched, 0 skipped, 60 failed", result.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("Failed: 60 emptyArticle", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_with_nothing_new_says_so_in_one_line()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        await Enrich.InAsync(folder, "run", "in");

        var result = await Enrich.InAsync(folder, "run", "in");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("Nothing new: The result of the article is up to date in enriched.", result.StandardOutput.TrimEnd());
    }

    [Fact]
    public async Task With_stdout_there_is_one_line_an_article_in_order_and_nothing_else()
    {
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(0, 40))
            folder.Write($"in/{number:00}.txt", string.Concat(Enumerable.Repeat($"Oslo {number}. ", 40 - number)));
        folder.Write("in/99.txt", "");

        var result = await Enrich.InAsync(folder, "run", "in", "--stdout", "--jobs", "8");

        var lines = result.StandardOutput.Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(
            Enumerable.Range(0, 40).Select(number => $"{number:00}.txt"),
            lines[..^1].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("name").GetString()));
        Assert.Contains("40 enriched, 0 skipped, 1 failed", result.StandardError, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["enriched"]));
        Assert.Equal(["99.txt.json"], folder.FilesIn("failed"));
    }

    [Fact]
    public async Task With_stdout_nothing_is_skipped()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt");
        await Enrich.InAsync(folder, "run", "in");

        Assert.NotEqual("", (await Enrich.InAsync(folder, "run", "in", "--stdout")).StandardOutput);
    }

    [UnixFact]
    public async Task A_reader_that_goes_ends_the_run_quietly()
    {
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(0, 200))
            folder.Write($"in/{number:000}.txt", string.Concat(Enumerable.Repeat("Oslo is calm. ", 500)));

        var result = await Enrich.ShellAsync(folder, "enrich run in --stdout --quiet | head -1 | wc -l; echo ${PIPESTATUS[0]}");

        Assert.Equal(["1", "0"], result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal("", result.StandardError);
    }
}
