namespace Enrichment.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("run", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("status", "--help")]
    [InlineData("retry", "--help")]
    [InlineData("sweep", "--help")]
    [InlineData("export", "--help")]
    [InlineData("index", "--help")]
    [InlineData("search", "--help")]
    [InlineData("page", "--help")]
    [InlineData("show", "--help")]
    [InlineData("put", "--help")]
    [InlineData("completion", "--help")]
    [InlineData("schema", "--help")]
    public async Task The_help_of_every_command_has_purpose_usage_examples_and_exit_codes(params string[] arguments)
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder, arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.StandardError);
        Assert.All(
            ["Description:", "Usage:", "Options:", "Examples:", "Exit codes:"],
            heading => Assert.Contains(heading, result.StandardOutput, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_of_run_names_every_option_with_its_default()
    {
        using var folder = new TempFolder();

        var help = (await Enrich.InAsync(folder, "run", "--help")).StandardOutput;

        Assert.All(
            [
                "--out <DIR>",
                "[default: enriched]",
                "--failed <DIR>",
                "[default: failed, beside the results]",
                "--stdout",
                "--html",
                "--jobs <N>",
                "[default: the number of cores]",
                "--force",
                "--quiet",
                "--name <NAME>",
                "[default: stdin.txt]",
                "130"],
            part => Assert.Contains(part, help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_never_shows_the_storage_in_the_environment_for_there_may_be_a_key_in_it()
    {
        using var folder = new TempFolder();

        var result = await Enrich.ShellAsync(folder, "ENRICHMENT_STORAGE='AccountKey=c2VjcmV0' enrich serve --help");

        Assert.Contains(
            "[default: $ENRICHMENT_STORAGE if it is set, else ./articles-data]",
            result.StandardOutput,
            StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_it_shows_its_help_as_wrong_usage()
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal((await Enrich.InAsync(folder, "--help")).StandardOutput, result.StandardOutput);
    }

    [Fact]
    public async Task The_version_has_those_of_the_pipeline_and_the_models()
    {
        using var folder = new TempFolder();

        Assert.Matches(
            @"^enrich \d+\.\d+\.\d+ \(pipeline \d+\.\d+\.\d+, model base \d+\.\d+\.\d+, model small \d+\.\d+\.\d+-small\)\r?\n$",
            (await Enrich.InAsync(folder, "--version")).StandardOutput);
    }

    [Fact]
    public async Task The_schema_is_the_one_in_docs()
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder, "schema");

        Assert.Equal(
            File.ReadAllText(Path.Join(Checkout.Root, "docs", "schema", "enriched-article-2.0.schema.json")),
            result.StandardOutput);
    }
}
