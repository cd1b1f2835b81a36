using Enrichment.Cli.Run;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Tests.Run;

public class SummaryTableTests
{
    private static readonly ArticleOutcome Enriched =
        new("a.txt", ArticleState.Enriched) { Figures = new ArticleFigures(37, SentimentLabel.Negative, 15, 0, 0) };

    [Fact]
    public void Shows_the_figures_of_an_article_and_the_claim_with_the_most_disputes() => Assert.Equal(
        """
        Article      Entities Sentiment Claims Disputed
        a.txt              37  negative     15        2
          Ann Smith · denied · that the bank paid
        """,
        Show(80, Enriched with { Figures = Disputed("Ann Smith · denied · that the bank paid") }));

    [Fact]
    public void In_80_columns_a_name_has_44_of_them_and_is_shortened_in_its_middle() => Assert.Equal(
        """
        Article                                      Entities Sentiment Claims Disputed
        a-folder-with-…me/a-folder-with-a-name/a.txt       37  negative     15        0
        """,
        Show(80, Enriched with { Name = $"{string.Join('/', Enumerable.Repeat("a-folder-with-a-name", 10))}/a.txt" }));

    [Fact]
    public void On_a_narrow_terminal_the_figures_stay_in_their_columns() => Assert.Equal(
        """
        Article      Entities Sentiment Claims Disputed
        abc…fghi.txt       37  negative     15        2
          Ann Smith · denied · that the bank pa…
        """,
        Show(40, Enriched with { Name = "abcdefghabcdefghi.txt", Figures = Disputed("Ann Smith · denied · that the bank paid") }));

    [Fact]
    public void Wide_characters_are_measured() => Assert.Equal(
        """
        Article      Entities Sentiment Claims Disputed
        新聞記事.txt       37  negative     15        0
        """,
        Show(80, Enriched with { Name = "新聞記事.txt" }));

    [Fact]
    public void Shows_the_language_of_an_article_that_was_not_analyzed_in_it() => Assert.Contains(
        "  language ha: sentiment and claims were not analyzed",
        Show(80, Enriched with { Figures = Enriched.Figures! with { UnsupportedLanguage = "ha" } }),
        StringComparison.Ordinal);

    [Fact]
    public void Names_are_safe_for_a_terminal() =>
        Assert.Contains(@"c\x1B\u202E.txt", Show(80, Enriched with { Name = "c\u001B\u202E.txt" }), StringComparison.Ordinal);

    [Fact]
    public void Without_an_article_there_is_no_table() => Assert.Equal("", Show(80));

    private static ArticleFigures Disputed(string claim) => Enriched.Figures! with { Disputed = 2, Disputes = 1, MostDisputed = claim };

    private static string Show(int width, params ArticleOutcome[] outcomes) => Shown.At(width, new SummaryTable(outcomes));
}
