namespace Enrichment.Tests.Claims;

public sealed class DisputeTests
{
    private static readonly string[] Names =
        ["Smith:Person", "Jones:Person", "Taliban", "NRFA", "Zabihullah:Person",
            "Panjshir:Location", "Acme", "Leeds:Location", "Ministry of Transport", "Solveig:Product"];

    [Theory]
    [InlineData("The Taliban claimed capture of Panjshir. NRFA has refuted this, saying, \"We hold the valley\".", "Panjshir")]
    [InlineData("The Taliban claimed capture of Panjshir. NRFA denied the claim.", "Panjshir")]
    [InlineData("Smith said that Acme had closed the plant. Jones denied it.", "Acme")]
    [InlineData("Smith said that Acme had closed the plant. The claim was denied by Jones.", "Acme")]
    [InlineData("Taliban claims victory, NRFA refutes", "victory")]
    [InlineData("Taliban claims victory, NRFA denies it", "victory")]
    [InlineData(
        "Smith said that the radar of the Solveig had failed.\n\nJones denied that the radar of the Solveig was broken.", "Solveig")]
    [InlineData("Smith said that the plant in Leeds would close. Acme rejected reports that the plant in Leeds was closing.", "Leeds")]
    [InlineData("Smith said that the bridge was closed on Monday. Jones said that the bridge was not closed on Monday.", "bridge")]
    [InlineData("Smith said there was no evidence that the water was poisoned. Jones claimed that the water was poisoned.", "water")]
    public void A_denial_and_the_denied_claim_name_each_other_and_the_topic(string text, string matter)
    {
        var claims = ArticleBuilder.FindClaims(text, Names);
        Assert.Equal(2, claims.Count);
        Assert.Equal(["c2"], claims[0].Disputes.Select(dispute => dispute.Claim));
        Assert.Equal(["c1"], claims[1].Disputes.Select(dispute => dispute.Claim));
        Assert.Contains(matter, claims[0].Disputes[0].Reason, StringComparison.Ordinal);
        Assert.Equal(claims[0].Disputes[0].Reason, claims[1].Disputes[0].Reason);
    }

    [Fact]
    public void A_denial_of_allegations_answers_all_allegations_on_the_same_topic()
    {
        var claims = ArticleBuilder.FindClaims(
            "The Taliban claimed capture of Panjshir. Zabihullah claimed, \"Panjshir was completely conquered\". Meanwhile, NRFA has " +
            "refuted these allegations saying, \"We hold the valley\".", Names);
        Assert.Equal(["c1", "c2"], claims[2].Disputes.Select(dispute => dispute.Claim));
        Assert.All(claims.Take(2), claim => Assert.Equal(["c3"], claim.Disputes.Select(dispute => dispute.Claim)));
    }

    [Fact]
    public void A_denial_of_somebodys_claim_answers_only_theirs()
    {
        var claims = ArticleBuilder.FindClaims(
            "Smith said that Acme was broke. Jones said that Acme was sold. NRFA denied Smith's claim.", Names);
        Assert.Equal(["c1"], claims[2].Disputes.Select(dispute => dispute.Claim));
    }

    [Theory]
    [InlineData("Smith said that the radar had failed. Jones denied that the captain was drunk.")]
    [InlineData("Smith said that the plant in Leeds would close. Acme denied paying bribes.")]
    [InlineData("Smith said that it was over. He denied it later.")]
    [InlineData("Smith said that Leeds was calm. Jones said that Leeds had no snow.")]
    [InlineData("Smith said that the bank was sound. Jones said that the bank was sound.")]
    [InlineData("Smith said that the bank was sound. Jones has not confirmed that the bank was sound.")]
    public void Claims_that_do_not_deny_one_another_are_not_linked(string text) =>
        Assert.All(ArticleBuilder.FindClaims(text, Names), claim => Assert.Empty(claim.Disputes));
}
