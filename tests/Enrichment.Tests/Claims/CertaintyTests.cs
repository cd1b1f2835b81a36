using Enrichment.Claims;
using static Enrichment.Claims.Certainty;
using static Enrichment.Claims.Tense;

namespace Enrichment.Tests.Claims;

public sealed class CertaintyTests
{
    private static readonly string[] Names = ["Smith/John Smith:Person", "Acme"];

    [Theory]
    [InlineData("Smith said the bank is sound.", Firm, Present)]
    [InlineData("Smith said the bank was sound.", Firm, Past)]
    [InlineData("Smith said the bank has closed.", Firm, Past)]
    [InlineData("Smith said the bank will close.", Firm, Future)]
    [InlineData("Smith said the bank is going to close.", Firm, Future)]
    [InlineData("Smith said the bank would close.", Firm, Future)]
    [InlineData("Smith said the bank may close.", Hedged, Future)]
    [InlineData("Smith said the bank might have closed.", Hedged, Past)]
    [InlineData("Smith said the bank could be broke.", Hedged, Present)]
    [InlineData("Smith said the bank is probably sound.", Hedged, Present)]
    [InlineData("Smith said that if prices fell, the bank would close.", Hedged, Future)]
    [InlineData("Smith said he would resign if the bank closed.", Hedged, Future)]
    [InlineData("Smith believes that the bank is sound.", Hedged, Present)]
    [InlineData("Smith suggested that the bank was sound.", Hedged, Past)]
    [InlineData("Smith alleged that the bank paid bribes.", Alleged, Past)]
    [InlineData("Smith said the bank allegedly paid bribes.", Alleged, Past)]
    [InlineData("Smith accused Acme of paying bribes.", Alleged, Present)]
    [InlineData("Smith said that fixed prices will rise.", Firm, Future)]
    [InlineData("Smith vowed to fight.", Firm, Future)]
    [InlineData("Smith claims to have won.", Firm, Past)]
    [InlineData("Smith claimed victory.", Firm, Past)]
    [InlineData("Smith said the bank closed in May.", Firm, Past)]
    public void Certainty_and_tense_come_from_the_main_verb(string text, Certainty certainty, Tense tense)
    {
        var claim = Assert.Single(ArticleBuilder.FindClaims(text, Names));
        Assert.Equal((certainty, tense), (claim.Certainty, claim.Tense));
    }

    [Theory]
    [InlineData("A helicopter reportedly attacked his house.", "reportedly", "A helicopter reportedly attacked his house")]
    [InlineData("He was moved to a safe place after a helicopter reportedly attacked his house.",
        "reportedly", "a helicopter reportedly attacked his house")]
    [InlineData("The bank allegedly paid bribes, and two men were arrested.", "allegedly", "The bank allegedly paid bribes")]
    [InlineData("Allegedly the bank paid bribes.", "Allegedly", "the bank paid bribes")]
    public void An_alleging_adverb_makes_a_claim_of_the_article(string text, string cue, string content)
    {
        var claim = Assert.Single(ArticleBuilder.FindClaims(text, Names));
        Assert.Equal((SourceKind.Author, CueType.Adverb, Quotation.None, Alleged),
            (claim.Source.Kind, claim.Cue.Type, claim.Quotation, claim.Certainty));
        Assert.Equal((cue, content), (claim.Cue.Text, claim.Content.Text));
        Assert.Null(claim.Source.Text);
    }

    [Fact]
    public void A_claim_without_a_source_is_alleged()
    {
        var claim = Assert.Single(ArticleBuilder.FindClaims("It is claimed that the bank paid bribes.", Names));
        Assert.Equal((SourceKind.Author, Alleged, "is claimed", "that the bank paid bribes"),
            (claim.Source.Kind, claim.Certainty, claim.Cue.Text, claim.Content.Text));
    }
}
