namespace Enrichment.Tests.Claims;

public sealed class MediumTests
{
    private static readonly string[] Names = ["Smith:Person", "BBC", "Reuters", "Acme", "Kabul:Location"];

    [Theory]
    [InlineData("Taking to Twitter, Smith claimed that it was over.", "Twitter")]
    [InlineData("Smith said on Facebook that it was over.", "Facebook")]
    [InlineData("Smith said via Telegram that it was over.", "Telegram")]
    [InlineData("Smith wrote on X: \"It is over.\"", "X")]
    [InlineData("Smith said in a tweet that it was over.", "a tweet")]
    [InlineData("Smith said in a statement on Monday that it was over.", "a statement")]
    [InlineData("In a written statement, Smith said that it was over.", "a written statement")]
    [InlineData("Smith said at a press conference in Kabul that it was over.", "a press conference")]
    [InlineData("\"It is over,\" Smith said in an interview.", "an interview")]
    [InlineData("Smith told the BBC that it was over.", "BBC")]
    [InlineData("Smith told Reuters it was over.", "Reuters")]
    [InlineData("On Twitter, Smith said that it was over.", "Twitter")]
    public void A_claim_knows_where_it_was_made(string text, string medium) =>
        Assert.Equal(medium, Assert.Single(ArticleBuilder.FindClaims(text, Names)).Medium?.Text);

    [Theory]
    [InlineData("Smith said that it was over.")]
    [InlineData("Smith told reporters that it was over.")]
    [InlineData("Smith said that Acme was sold on Facebook.")]
    [InlineData("Smith said in Kabul that it was over.")]
    [InlineData("Smith said that the deal was in a letter.")]
    public void A_place_an_audience_or_the_content_is_no_medium(string text) =>
        Assert.Null(Assert.Single(ArticleBuilder.FindClaims(text, Names)).Medium);
}
