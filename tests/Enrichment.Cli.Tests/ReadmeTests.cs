using System.Text.RegularExpressions;
using Enrichment.Cli.Show;
using Enrichment.Cli.Tests.Show;

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

    [Fact]
    public async Task The_view_of_a_result_has_lines_that_the_program_prints()
    {
        var quoted = QuotedView().Match((await File.ReadAllTextAsync(Path.Join(Checkout.Root, "README.md"))).ReplaceLineEndings("\n"));
        var shown = Shown.At(100, new ArticleView(ArticleViewTests.Sample)).Split('\n');

        var lines = quoted.Groups["lines"].Value.TrimEnd().Split('\n');

        Assert.True(lines.Length > 5);
        Assert.All(lines, line => Assert.Contains(line, shown));
    }

    [GeneratedRegex(@"^\$ enrich show panjshir\.txt\n(?<lines>(?:(?!```).*\n)+)", RegexOptions.Multiline)]
    private static partial Regex QuotedView();

    [GeneratedRegex(@"^enrich: (?<name>[^:\r\n]+): .*image.*$", RegexOptions.Multiline)]
    private static partial Regex QuotedLine();
}
