using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Text;

namespace Enrichment.Tests.Claims;

public sealed class PostTests
{
    private const string Post = "The bridge is closed. They claim that it is unsafe. https://t.co/abc123 pic.twitter.com/xyz — City News " +
        "(@citynews) May 4, 2021";

    [Fact]
    public void A_post_is_a_claim_of_its_author()
    {
        var claim = ArticleBuilder.FindClaims(Post, "City News")[0];
        Assert.Equal((SourceKind.Named, "City News"), (claim.Source.Kind, claim.Source.Text));
        Assert.Equal("organization:city-news", claim.Source.Entity);
        Assert.Equal((CueType.Post, "— City News (@citynews) May 4, 2021"), (claim.Cue.Type, claim.Cue.Text));
        Assert.Equal((Quotation.Direct, "The bridge is closed. They claim that it is unsafe."), (claim.Quotation, claim.Content.Text));
        Assert.Equal(Post, claim.Text);
    }

    [Fact]
    public void A_claim_inside_a_post_is_separate_and_its_pronoun_is_not_resolved()
    {
        var claims = ArticleBuilder.FindClaims("The council met City News.\n\n" + Post, "City News");
        Assert.Equal(2, claims.Count);
        Assert.Equal((SourceKind.Pronoun, "They", (string?)null, "that it is unsafe"),
            (claims[1].Source.Kind, claims[1].Source.Text, claims[1].Source.Entity, claims[1].Content.Text));
    }

    [Fact]
    public void A_claim_inside_a_quotation_is_separate()
    {
        var claims = ArticleBuilder.FindClaims("\"The doctors say that it is safe. I believe that,\" said Smith.", "Smith");
        Assert.Equal(["The doctors", "Smith"], claims.OrderBy(claim => claim.Cue.Offset).Select(claim => claim.Source.Text));
    }

    [Fact]
    public void A_post_in_a_language_that_is_not_analysed_is_no_claim()
    {
        var article = ArticleBuilder.Build(Post, "fa");
        Assert.Empty(ClaimDetector.Detect(TokenizedArticle.Create(article), []).Claims);
    }

    [Fact]
    public void The_links_at_the_end_of_a_post_are_not_content()
    {
        var claim = ArticleBuilder.FindClaims("See https://example.org/a for more on the fire https://t.co/a — A B (@ab) May 4, 2021")[0];
        Assert.Equal("See https://example.org/a for more on the fire", claim.Content.In(claim.Text));
    }
}
