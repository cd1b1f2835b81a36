using System.Text.RegularExpressions;

namespace Enrichment.Cli.Tests;

/// <summary>Compares the output in the README with the output of the program.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task The_line_about_a_PDF_is_the_one_that_the_program_prints()
    {
        var quoted = Assert.Single(QuotedLine().Matches(await File.ReadAllTextAsync(Path.Join(Checkout.Root, "README.md"))));
        using var folder = new TempFolder();
        folder.Write($"in/{quoted.Groups["name"].Value}", "%PDF-1.7\n");

        var result = await Enrich.InAsync(folder, "run", "in", "--quiet");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(quoted.Value.TrimEnd(), result.StandardError.TrimEnd());
    }

    [GeneratedRegex(@"^enrich: (?<name>[^:\r\n]+): .*PDF.*$", RegexOptions.Multiline)]
    private static partial Regex QuotedLine();
}
