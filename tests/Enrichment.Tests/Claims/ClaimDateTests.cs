using Enrichment.Articles;
using Enrichment.Claims.Detection;

namespace Enrichment.Tests.Claims;

/// <summary>The days of statements in an article of Tuesday, 7 September 2021.</summary>
public sealed class ClaimDateTests
{
    private static readonly string[] Names = ["Smith:Person", "Jones:Person", "London:Location", "City News"];

    [Theory]
    [InlineData("Smith said on Monday that the war was over.", "2021-09-06")]
    [InlineData("Smith said Monday that the war was over.", "2021-09-06")]
    [InlineData("Smith said on 3 May 2021 that the war was over.", "2021-05-03")]
    [InlineData("Smith told reporters yesterday that the war was over.", "2021-09-06")]
    [InlineData("On Monday, Smith said that the war was over.", "2021-09-06")]
    [InlineData("\"The war is over,\" Smith said on Sunday.", "2021-09-05")]
    [InlineData("\"The war is over,\" said Smith on Sunday.", "2021-09-05")]
    [InlineData("Smith said in a statement on Monday that the war was over.", "2021-09-06")]
    public void The_sentence_gives_the_day_of_the_statement(string text, string day) => Check(text, day);

    [Theory]
    [InlineData("Smith said that the war ended on Monday.")]
    [InlineData("The war ended on Monday, Smith said.")]
    [InlineData("Smith, who arrived on Monday, said that the war was over.")]
    [InlineData("Smith plans tomorrow to end the war.")]
    [InlineData("Smith said in May that the war was over.")]
    [InlineData("Smith said that the war was over.")]
    [InlineData("Smith arrived on Monday. He said that the war was over.")]
    public void The_day_of_something_else_is_not_that_of_the_statement(string text) => Check(text, null);

    [Fact]
    public void The_day_of_a_post_is_that_of_its_claim()
    {
        var article = ArticleBuilder.Build("The bridge is closed. — City News (@citynews) May 4, 2021");
        article = article with { Embeds = [article.Embeds[0] with { Date = new DateOnly(2021, 5, 4) }] };

        var claim = Assert.Single(ClaimDetector.Detect(TokenizedArticle.Create(article), []).Claims);

        Assert.Equal("2021-05-04", claim.Date);
    }

    private static void Check(string text, string? day)
    {
        var claim = Assert.Single(ArticleBuilder.Analyze(text, Names).Claims);
        Assert.Equal(day, claim.Date);
    }
}
