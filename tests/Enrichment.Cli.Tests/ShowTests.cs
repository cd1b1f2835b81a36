namespace Enrichment.Cli.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task The_sentences_of_an_article_are_shown_as_trees()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder["report.txt"], "The mayor of Kelstrand said on Monday that the harbour would stay open.");

        var result = await Enrich.InAsync(folder, "show", "--syntax", "report.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        var lines = result.StandardOutput.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("1. The mayor of Kelstrand said on Monday that the harbour would stay open.", lines[0]);
        Assert.Matches("^  said +VERB VBD +say +root$", lines[1]);
        Assert.Matches("(?m)^    mayor +NOUN NN +mayor +nsubj$", result.StandardOutput.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_result_is_shown_in_plain_lines_of_80_columns_for_a_pager()
    {
        using var folder = new TempFolder();
        var approved = Path.Join(Checkout.Root, "tests", "Enrichment.Cli.Tests");
        folder.Write("enriched/panjshir.txt.json", await File.ReadAllBytesAsync(Path.Join(approved, "Documents", "panjshir.txt.json")));

        var result = await Enrich.InAsync(folder, "show", "panjshir.txt");

        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Join(approved, "Show", "Approved", "panjshir.80.txt")),
            result.StandardOutput.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_wrong_usage()
    {
        using var folder = new TempFolder();

        var result = await Enrich.InAsync(folder, "show", "--syntax", "none.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("enrich: There is no file 'none.txt'.", result.StandardError, StringComparison.Ordinal);
    }
}
