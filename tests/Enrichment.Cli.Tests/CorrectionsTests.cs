using CliWrap.Buffered;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests;

/// <summary>Corrections of entities with <c>enrich run</c> and on a storage.</summary>
public sealed class CorrectionsTests : IDisposable
{
    private const string Header = "action,entity,value,article\n";
    private const string Text = "Maria Olsen said that Oslo was calm.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_next_to_the_articles_corrects_them_and_survives_the_next_run()
    {
        _folder.Write("in/a.txt", Text);
        await RunAsync("in");
        Assert.Equal("person:maria-olsen", ReadSource());

        _folder.Write("in/corrections.csv", $"{Header}rename,person:maria-olsen,Marie Olsen,\n");
        Assert.Contains("1 enriched, 0 skipped", (await RunAsync("in")).StandardOutput, StringComparison.Ordinal);
        Assert.Equal("person:marie-olsen", ReadSource());
        Assert.Contains("Nothing new", (await RunAsync("in")).StandardOutput, StringComparison.Ordinal);
        await RunAsync("in", "--force");
        Assert.Equal("person:marie-olsen", ReadSource());
    }

    [Fact]
    public async Task Only_articles_with_other_corrections_are_enriched_again()
    {
        _folder.Write("in/a.txt", Text);
        _folder.Write("in/b.txt", Text);
        await RunAsync("in");

        _folder.Write("in/corrections.csv", $"{Header}hide,location:oslo,,a.txt\n");

        Assert.Contains("1 enriched, 1 skipped", (await RunAsync("in")).StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_corrections_is_no_article()
    {
        _folder.Write("in/a.txt", Text);
        _folder.Write("in/corrections.csv", $"{Header}hide,location:oslo,,\n");
        _folder.Write("other.csv", $"{Header}hide,location:oslo,,\n");

        var result = await RunAsync("in", "--include", "*.csv", "--include", "*.txt");
        Assert.Contains("1 enriched", result.StandardOutput, StringComparison.Ordinal);
        result = await Enrich.InAsync(_folder, ["run", "in/corrections.csv"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("This file has corrections of articles; name the articles themselves.", result.StandardError, StringComparison.Ordinal);
        result = await Enrich.InAsync(_folder, ["run", "*.csv", "--corrections", "other.csv"]);
        Assert.Contains("No file matches.", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_valid_ends_the_run_before_the_first_article()
    {
        _folder.Write("in/a.txt", Text);
        _folder.Write("my.csv", $"{Header}hide,person:maria-olsen,,\nerase,person:x,,\n");

        var result = await Enrich.InAsync(_folder, ["run", "in", "--corrections", "my.csv"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(
            "The corrections in my.csv are not valid. Line 3: 'erase' is no action; write one of: merge, split, rename, retype, link, hide.",
            result.StandardError, StringComparison.Ordinal);
        Assert.Empty(_folder.FilesIn("enriched"));
    }

    [Fact]
    public async Task Corrections_without_effect_are_listed_and_one_for_an_article_is_a_warning_in_it()
    {
        _folder.Write("in/a.txt", Text);
        _folder.Write("in/corrections.csv", $"{Header}hide,person:nobody,,\nhide,person:no-one,,a.txt\nhide,location:oslo,,\n");

        var error = (await RunAsync("in")).StandardError;

        Assert.Contains(
            "enrich: in/corrections.csv, line 2: \"hide person:nobody\" has no effect on any article; check the id and the name.",
            error, StringComparison.Ordinal);
        Assert.Contains("enrich: a.txt: The correction \"hide person:no-one\" has no effect", error, StringComparison.Ordinal);
        Assert.DoesNotContain("line 4", error, StringComparison.Ordinal);
        Assert.Equal("correctionWithoutEffect", Assert.Single(Read().Warnings).Code);
    }

    [Fact]
    public async Task Two_files_of_corrections_need_a_choice()
    {
        _folder.Write("one/a.txt", Text);
        _folder.Write("two/b.txt", Text);
        _folder.Write("one/corrections.csv", Header);
        _folder.Write("two/corrections.csv", Header);

        var result = await Enrich.InAsync(_folder, ["run", "one", "two"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("choose one with --corrections", result.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_with_corrections_that_are_not_valid_is_not_served_and_keeps_its_articles()
    {
        _folder.Write("data/articles/a.txt", Text);
        _folder.Write("data/settings/corrections.csv", "action,entity\nerase,person:x\n");

        var result = await Enrich.InAsync(_folder, ["serve", "--storage", "data"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("corrections.csv are not valid. Line 2: 'erase' is no action", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("articles wait until then", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], _folder.FilesIn("data/articles"));
        Assert.Empty(_folder.FilesIn("data/failed"));
    }

    [Fact]
    public async Task A_sweep_sends_in_the_articles_whose_corrections_changed()
    {
        _folder.Write("data/articles/a.txt", Text);
        Assert.Contains("1 sent in", (await SweepAsync()).StandardOutput, StringComparison.Ordinal);
        Assert.Contains("1 in progress", (await SweepAsync()).StandardOutput, StringComparison.Ordinal);

        _folder.Write("data/settings/corrections.csv", $"{Header}hide,location:oslo,,a.txt\n");

        Assert.Contains("1 sent in", (await SweepAsync()).StandardOutput, StringComparison.Ordinal);
    }

    private Task<BufferedCommandResult> SweepAsync() => Enrich.InAsync(_folder, ["sweep", "--storage", "data"]);

    private async Task<BufferedCommandResult> RunAsync(params string[] arguments)
    {
        var result = await Enrich.InAsync(_folder, ["run", .. arguments]);
        Assert.True(result.ExitCode == 0, result.StandardError);
        return result;
    }

    private EnrichedArticle Read() => EnrichmentJson.ReadArticle(File.ReadAllBytes(_folder["enriched/a.txt.json"]));

    private string? ReadSource() => Assert.Single(Read().Claims!).Source.Entity;
}
