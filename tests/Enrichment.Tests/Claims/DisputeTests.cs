using Enrichment.Claims;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Claims;

/// <summary>Which claims dispute each other. The sentences have the trees that the network finds: see <see cref="StoredTrees"/>.</summary>
public sealed class DisputeTests
{
    private static readonly string[] Names =
        ["Smith:Person", "Jones:Person", "Taliban", "NRFA", "Acme", "Leeds:Location", "Hull:Location"];

    [Theory]
    // The denial refers back to what somebody said.
    [InlineData("Smith said that Acme had closed the plant. Jones denied it.")]
    [InlineData("Smith said that Acme had closed the plant. Acme denied the claim.")]
    [InlineData("Smith said that Acme had closed the plant. The claim was denied by Jones.")]
    [InlineData("Smith said that Acme had closed the plant. Acme dismissed the accusation as baseless.")]
    [InlineData("Smith said that Acme had closed the plant. Jones said the claim was false.")]
    [InlineData("Smith said that Acme had closed the plant. \"That is a lie,\" said Jones.")]
    [InlineData("Smith said that Acme had closed the plant. \"There is no truth in it,\" said Jones.")]
    [InlineData("Smith said that Acme had closed the plant. Jones said that Smith was wrong.")]
    [InlineData("Smith said that Acme had closed the plant. Jones described the report as nonsense.")]
    [InlineData("Smith said that Acme had closed the plant. Jones accused Smith of lying.")]
    [InlineData("Smith said that Acme had closed the plant, which Jones denies.")]
    [InlineData("Smith said that 200 people had died. Jones said the figure was exaggerated.")]
    [InlineData("Taliban claims victory, NRFA denies it")]
    // The denial is that of the accused.
    [InlineData("Smith said that Jones stole the money. Jones pleaded not guilty.")]
    [InlineData("Smith said that Jones stole the money. Jones has maintained his innocence.")]
    [InlineData("Smith said that Jones stole the money. Jones denied any wrongdoing.")]
    [InlineData("Smith said that Jones stole the money. Jones said he did no such thing.")]
    // The denial repeats what it denies.
    [InlineData("Smith said that the plant in Leeds would close. Acme denied that the plant in Leeds was closing.")]
    [InlineData("Smith said that the plant in Leeds would close. Acme rejected reports that the plant in Leeds was closing.")]
    [InlineData("Smith said that Jones stole the money. Jones denied stealing the money.")]
    [InlineData("Jones denied that he stole the money. Smith said that Jones stole the money.")]
    public void A_denial_is_linked_to_what_it_denies(string text) => Assert.Equal(DisputeKind.Denial, FindDispute(text).Kind);

    [Theory]
    [InlineData("Smith said that the bridge was closed on Monday. Jones said that the bridge was not closed on Monday.")]
    [InlineData("Smith said that crime had dropped. Jones said that crime had gone up.")]
    [InlineData("Smith said that the bridge was safe. Jones said that the bridge was unsafe.")]
    [InlineData("Smith said that youths threw stones. Jones said that no stones were thrown.")]
    [InlineData("Smith said that Jones voted for the bill. Jones said that he voted against the bill.")]
    [InlineData("Smith said that the painting was a forgery. Jones said that it is genuine.")]
    [InlineData("Smith said that the army had foiled a coup. Jones said that there was no coup.")]
    public void Opposite_claims_about_one_subject_contradict_each_other(string text) =>
        Assert.Equal(DisputeKind.Contradiction, FindDispute(text).Kind);

    [Theory]
    [InlineData("Smith said 200 people died. Jones said 45 people died.", "Jones said 45 people, Smith said 200 people")]
    [InlineData(
        "Smith said that 5,000 workers marched. Jones said that 800 workers marched.", "Jones said 800 workers, Smith said 5,000 workers")]
    public void Different_numbers_for_one_thing_are_a_dispute(string text, string reason)
    {
        var dispute = FindDispute(text);
        Assert.Equal((DisputeKind.Figures, reason), (dispute.Kind, dispute.Reason));
    }

    [Theory]
    // About something else.
    [InlineData("Smith said that the radar had failed. Jones denied that the captain was drunk.")]
    [InlineData("Smith said that the plant in Leeds would close. Acme denied paying bribes.")]
    [InlineData("Smith said that Leeds was calm. Jones said that Leeds had no snow.")]
    [InlineData("Smith said that sales of phones rose. Jones said that sales of laptops fell.")]
    [InlineData("Smith said that 12 people died in Leeds. Jones said that 30 people died in Hull.")]
    [InlineData("Smith said that Acme had closed the plant. Jones rejected the offer.")]
    // By one source.
    [InlineData("Smith said that it was over. He denied it later.")]
    [InlineData("Smith said that the bridge was safe. Smith said that the bridge was unsafe.")]
    [InlineData("Acme said that the bank was sound. A spokesman for Acme said that the bank was not sound.")]
    // The same.
    [InlineData("Smith said that the bank was sound. Jones said that the bank was sound.")]
    [InlineData("Smith said that at least 12 people died. Jones said that 20 people died.")]
    [InlineData("Smith said that the bridge was not safe. Jones said that the bridge was unsafe.")]
    // Neither confirmed nor denied.
    [InlineData("Smith said that the bank was sound. Jones has not confirmed that the bank was sound.")]
    [InlineData("Smith said that the bank was sound. Jones said that the bank may not be sound.")]
    public void Claims_that_do_not_dispute_each_other_are_not_linked(string text) =>
        Assert.Empty(FindPairs(text));

    [Fact]
    public void A_denial_of_allegations_answers_all_allegations_about_the_same()
    {
        var pairs = FindPairs(
            "Smith said that Acme had closed the plant. Jones said that Acme had sold the plant. Acme denied the allegations.");
        Assert.Equal([(0, 2), (1, 2)], pairs);
    }

    [Fact]
    public void A_denial_of_somebodys_claim_answers_only_theirs()
    {
        var pairs = FindPairs("Smith said that Acme was broke. Jones said that Acme was sold. NRFA denied Smith's claim.");
        Assert.Equal([(0, 2)], pairs);
    }

    [Fact]
    public void The_reason_says_in_plain_words_who_denied_what()
    {
        var dispute = FindDispute("Smith said that Acme had closed the plant. Acme denied the claim.");
        Assert.Equal("Acme denied what Smith said: \"that Acme had closed the plant\"", dispute.Reason);
        Assert.InRange(dispute.Confidence, 0.5, 0.99);
    }

    [Fact]
    public void The_reason_names_a_linked_source_by_its_canonical_name()
    {
        var analysis = ArticleBuilder.Analyze(
            "Smith said that Acme had closed the plant. Acme denied the claim.", "Smith/Ann Smith:Person", "Acme/Acme Group");
        Assert.Equal(
            "Acme Group denied what Ann Smith said: \"that Acme had closed the plant\"", Assert.Single(analysis.Disputes).Reason);
    }

    private static Dispute FindDispute(string text) => Assert.Single(Analyze(text).Disputes);

    // The indexes of the claims of each dispute.
    private static IEnumerable<(int, int)> FindPairs(string text)
    {
        var analysis = Analyze(text);
        var ids = analysis.Claims.Select(claim => claim.Id).ToList();
        return analysis.Disputes.Select(dispute => (ids.IndexOf(dispute.Claims[0]), ids.IndexOf(dispute.Claims[1])));
    }

    private static ClaimAnalysis Analyze(string text) => ArticleBuilder.Analyze(text, Names);
}
