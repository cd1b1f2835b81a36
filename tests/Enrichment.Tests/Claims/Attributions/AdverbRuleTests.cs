namespace Enrichment.Tests.Claims.Attributions;

/// <summary>Adverbs that report without a source.</summary>
public sealed class AdverbRuleTests
{
    [Theory]
    [InlineData("The leader reportedly fled to London.", "- | reportedly | The leader reportedly fled to London")]
    [InlineData("Allegedly, the man stole a car.", "- | Allegedly | the man stole a car")]
    [InlineData("He left Kabul, where he was reportedly hiding.", "- | reportedly | where he was reportedly hiding")]
    [InlineData("The man allegedly stole a car and the police found him.", "- | allegedly | The man allegedly stole a car")]
    public void An_adverb_marks_its_clause_as_unconfirmed(string text, string claims) => ClaimLines.Check(text, claims);
}
