using System.Text.RegularExpressions;

namespace Enrichment.Cli.Tests;

/// <summary>Compares the output in the README with the output of the program.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task The_line_about_an_image_is_the_one_that_the_program_prints()
    {
        var quoted = Assert.Single(QuotedLine().Matches(await File.ReadAllTextAsync(Path.Join(Checkout.Root, "README.md"))));
        using var folder = new TempFolder();
        folder.Write($"in/{quoted.Groups["name"].Value}", [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]);

        var result = await Enrich.InAsync(folder, "run", $"in/{quoted.Groups["name"].Value}", "--quiet");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(quoted.Value.TrimEnd(), result.StandardError.TrimEnd());
    }

    [GeneratedRegex(@"^enrich: (?<name>[^:\r\n]+): .*image.*$", RegexOptions.Multiline)]
    private static partial Regex QuotedLine();
}
