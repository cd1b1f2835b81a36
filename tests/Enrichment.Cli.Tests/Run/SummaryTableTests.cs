using Enrichment.Cli.Run;
using Enrichment.Sentiment;
using Spectre.Console;

namespace Enrichment.Cli.Tests.Run;

public class SummaryTableTests
{
    private static readonly ArticleOutcome Enriched =
        new("a.txt", ArticleState.Enriched) { Figures = new ArticleFigures(37, SentimentLabel.Negative, -0.416, 15, 2) };

    [Fact]
    public void Shows_the_figures_of_an_article() => Assert.Equal(
        ["Article|Entities|Sentiment|Claims|Disputed", "a.txt|37|negative -0.42|15|2"],
        Rows(Enriched));

    [Fact]
    public void Shows_the_state_of_every_article_if_one_was_not_enriched() => Assert.Equal(
        ["Article|Entities|Sentiment|Claims|Disputed|State", "a.txt|37|negative -0.42|15|2|enriched", "b.txt|skipped", "c\\n.txt|failed"],
        Rows(Enriched, new ArticleOutcome("b.txt", ArticleState.Skipped), new ArticleOutcome("c\n.txt", ArticleState.Failed)));

    [Fact]
    public void Shows_the_language_of_an_article_that_was_not_analyzed_in_it()
    {
        var foreign = Enriched with { Figures = Enriched.Figures! with { UnsupportedLanguage = "ha" } };

        Assert.Equal(["Article|Entities|Sentiment|Claims|Disputed|State", "a.txt|37|negative -0.42|15|2|language ha"], Rows(foreign));
    }

    private static IEnumerable<string> Rows(params ArticleOutcome[] outcomes)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = 200;
        console.Write(SummaryTable.Create(outcomes));
        return text.ToString().Split('\n')
            .Select(line => string.Join('|', line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            .Where(line => line.Any(char.IsLetter));
    }
}
