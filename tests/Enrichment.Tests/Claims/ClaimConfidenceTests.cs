using Enrichment.Claims;
using Enrichment.Claims.Confidence;

namespace Enrichment.Tests.Claims;

/// <summary>The confidence of claims, and the least confidence.</summary>
public sealed class ClaimConfidenceTests
{
    private static readonly string[] Names = ["Smith:Person", "Jones:Person", "Acme"];

    [Theory]
    [InlineData("Smith said that it was over.", "Officials said that it was over.")]
    [InlineData("Smith said that it was over.", "He said that it was over.")]
    [InlineData("\"It is over at last,\" Smith said.", "\"It is over at last, and nobody will ever come back here.\"")]
    [InlineData("Smith said that it was over.", "Smith vowed to fight.")]
    [InlineData("Smith said that the war was over.", "Smith claimed victory.")]
    public void Better_evidence_gives_a_higher_confidence(string better, string worse) =>
        Assert.True(GetConfidence(better) > GetConfidence(worse), $"{GetConfidence(better)} > {GetConfidence(worse)}");

    [Fact]
    public void Claims_of_a_low_confidence_and_their_disputes_are_left_out()
    {
        const string Text = "Smith said that Acme had closed the plant. Jones denied it.";
        var all = ArticleBuilder.Analyze(Text, Names);
        var least = all.Claims.Max(claim => claim.Confidence);

        var kept = ArticleBuilder.Analyze(Text, Names, new ClaimOptions(least));

        Assert.Equal((2, 1), (all.Claims.Count, all.Disputes.Count));
        Assert.Equal(all.Claims.Single(claim => claim.Confidence == least).Id, Assert.Single(kept.Claims).Id);
        Assert.Empty(kept.Disputes);
        Assert.Empty(kept.Claims[0].Disputes);
        Assert.False(kept.Flags.Disputed);
    }

    [Fact]
    public void Every_kind_of_evidence_has_a_weight() =>
        Assert.Equal(
            Enum.GetValues<ClaimEvidence>().Where(evidence => evidence != ClaimEvidence.None).ToHashSet(),
            [.. ConfidenceWeights.All.Keys]);

    [Theory]
    [InlineData("0.7", 0.7)]
    [InlineData("0", 0.0)]
    [InlineData("1", 1.0)]
    [InlineData("1.1", null)]
    [InlineData("-0.1", null)]
    [InlineData("0,7", null)]
    [InlineData("NaN", null)]
    [InlineData("high", null)]
    [InlineData("", null)]
    public void A_confidence_is_a_number_from_0_to_1(string text, double? value) =>
        Assert.Equal(value, ClaimOptions.ParseConfidence(text));

    private static double GetConfidence(string text) => Assert.Single(ArticleBuilder.Analyze(text, Names).Claims).Confidence;
}
