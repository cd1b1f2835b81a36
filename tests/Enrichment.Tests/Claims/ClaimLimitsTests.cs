using Enrichment.Claims;

namespace Enrichment.Tests.Claims;

/// <summary>The limits of claims and disputes, which would otherwise grow with the square of the text.</summary>
public class ClaimLimitsTests
{
    [Fact]
    public void A_sentence_has_at_most_25_claims_and_the_next_sentences_have_theirs()
    {
        var analysis = Detect(Repeat("Smith said that ", 40) + "it rained. Jones said it snowed.", "Smith", "Jones");

        Assert.Equal(26, analysis.Claims.Count);
        Assert.Equal("Jones", analysis.Claims[^1].Source.Text);
        AssertWarning(analysis, "claimsOmitted", "15 claims were left out.");
    }

    [Fact]
    public void A_claim_has_at_most_10_disputes()
    {
        var analysis = Detect(
            Repeat("Smith said the bank paid the minister. ", 12) + "Acme denied that the bank paid the minister.", "Acme", "Smith");

        Assert.Equal(10, analysis.Claims[^1].Disputes.Count);
        Assert.Equal(10, analysis.Claims.SkipLast(1).Count(claim => claim.Disputes.Count > 0));
        AssertWarning(analysis, "disputesOmitted", "2 disputes were left out.");
    }

    [Fact]
    public void Every_dispute_that_is_kept_is_with_both_of_its_claims()
    {
        var analysis = Detect(
            Repeat("Smith said the bank paid the minister. Acme denied that the bank paid the minister. ", 60), "Acme", "Smith");

        Assert.NotEmpty(analysis.Disputes);
        var pairs = analysis.Claims.SelectMany(claim => claim.Disputes, (claim, dispute) => (dispute, claim.Id)).ToHashSet();
        Assert.Equal(analysis.Disputes.SelectMany(dispute => dispute.Claims, (dispute, claim) => (dispute.Id, claim)).ToHashSet(), pairs);
        Assert.All(analysis.Claims, claim => Assert.InRange(claim.Disputes.Count, 0, 10));
    }

    [Fact]
    public void An_article_has_at_most_400_claims_up_to_100_000_characters()
    {
        var analysis = Detect(Repeat("Smith said it rained. ", 450), "Smith");

        Assert.Equal(400, analysis.Claims.Count);
        AssertWarning(analysis, "claimsOmitted", "50 claims were left out.");
    }

    [Fact]
    public void The_words_of_all_claims_are_limited()
    {
        var clause = Repeat("the man in the house on the hill and ", 14) + "the dog left. ";
        var nested = Repeat("Smith said that ", 20);
        var analysis = Detect(Repeat($"Smith said that {clause}", 100) + Repeat(nested + clause, 14), "Smith");

        Assert.InRange(analysis.Claims.Sum(claim => claim.Text.Length + claim.Content.Text.Length), 190_000, 200_000);
        Assert.InRange(analysis.Claims.Count, 100, 399);
        Assert.Contains(analysis.Warnings, warning => warning.Code == "claimsOmitted");
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static ClaimAnalysis Detect(string text, params string[] names) => ArticleBuilder.Analyze(text.TrimEnd(), names);

    private static void AssertWarning(ClaimAnalysis analysis, string code, string start) =>
        Assert.StartsWith(start, Assert.Single(analysis.Warnings, warning => warning.Code == code).Message, StringComparison.Ordinal);
}
