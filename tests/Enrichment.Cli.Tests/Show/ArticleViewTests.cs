using Enrichment.Claims;
using Enrichment.Cli.Show;
using Enrichment.Export;
using Enrichment.Pipeline;
using Spectre.Console;

namespace Enrichment.Cli.Tests.Show;

public class ArticleViewTests
{
    private static readonly string Folder = Path.Join(Checkout.Root, "tests", "Enrichment.Cli.Tests");

    /// <summary>The result of a sample, as it was when the views of it were approved.</summary>
    internal static EnrichedArticle Sample { get; } =
        DocumentReader.Read(File.ReadAllBytes(Path.Join(Folder, "Documents", "panjshir.txt.json")));

    /// <summary>To approve a change, run the test once with APPROVE=1 in the environment, and read the diff.</summary>
    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void The_view_of_a_sample_is_the_approved_one(int width)
    {
        var approved = Path.Join(Folder, "Show", "Approved", $"panjshir.{width}.txt");
        var received = Shown.At(width, new ArticleView(Sample)) + "\n";

        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(approved, received);
        Assert.Equal(File.ReadAllText(approved), received);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void No_line_is_wider_than_the_width_or_ends_with_a_space(int width) => Assert.All(
        Shown.At(width, new ArticleView(Sample)).Split('\n'),
        line => Assert.True(Cli.Output.CellWidth.Measure(line) <= width && !line.EndsWith(' '), line));

    [Fact]
    public void Control_characters_and_direction_overrides_never_reach_the_terminal()
    {
        const string Hostile = "a\u001B]0;x\u0007\u009B31m\u202Eb\u2066\r\nc\u2028d";

        var shown = Shown.At(80, new ArticleView(Replace(Sample, Hostile)));

        Assert.DoesNotContain(shown, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain(shown, character => character is '\u202E' or '\u2066' or '\u2028');
        Assert.Contains(@"a\x1B]0;x\x07\x9B31m\u202Eb\u2066 c d", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_is_text()
    {
        var article = Sample with { Article = Sample.Article with { Title = "[red]mark" } };

        Assert.StartsWith("[red]mark\n", Shown.At(80, new ArticleView(article)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_without_content_are_left_out()
    {
        var empty = Sample with { Claims = [], Disputes = [], Entities = [], Warnings = [] };
        empty = empty with { Sentiment = empty.Sentiment! with { Targets = [] } };

        Assert.Equal("panjshir.txt\n2021-09-06 · language en\n\nSentiment: negative -0.16", Shown.At(80, new ArticleView(empty)));
    }

    [Fact]
    public void On_a_terminal_denials_are_red()
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = 80;

        console.Write(new ArticleView(Sample));

        Assert.Contains("\e[91m[denies;", text.ToString(), StringComparison.Ordinal);
    }

    private static EnrichedArticle Replace(EnrichedArticle article, string text) => article with
    {
        Name = text,
        Article = article.Article with { Title = text, Publisher = text, Section = text, Authors = [text] },
        Claims = [.. article.Claims!.Select(claim => Replace(claim, text))],
        Disputes = [.. article.Disputes!.Select(dispute => dispute with { Reason = text })],
        Entities = [.. article.Entities!.Select(entity => entity with { Name = text })],
        Warnings = [.. article.Warnings.Select(warning => warning with { Message = text })],
    };

    private static Claim Replace(Claim claim, string text) => claim with
    {
        Source = claim.Source with { Name = text, Text = text },
        Cue = claim.Cue with { Text = text, Type = CueType.Verb },
        Content = claim.Content with { Text = text },
    };
}
