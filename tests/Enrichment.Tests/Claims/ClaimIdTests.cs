using Enrichment.Claims;

namespace Enrichment.Tests.Claims;

/// <summary>What the ids of claims and disputes depend on.</summary>
public sealed class ClaimIdTests
{
    private static readonly string[] Names = ["Smith/Ann Smith:Person", "Jones:Person", "Acme", "Leeds:Location"];

    [Theory]
    [InlineData("Smith said that Acme was broke.", "Jones left.\n\nSmith said that Acme was broke.\n\nJones said that it rained.")]
    [InlineData("Smith said that Acme was broke.", "According to Smith, that Acme was broke.")]
    [InlineData("Smith said that Acme was broke.", "Smith said that\nacme was  broke.")]
    [InlineData("Smith said that Acme was broke.", "Ann Smith said that Acme was broke. Smith left.")]
    public void An_id_depends_only_on_the_source_and_the_content(string text, string other) =>
        Assert.Contains(Find(text)[0].Id, Find(other).Select(claim => claim.Id));

    [Theory]
    [InlineData("Smith said that Acme was broke.", "Jones said that Acme was broke.")]
    [InlineData("Smith said that Acme was broke.", "Smith said that Acme was sold.")]
    public void Another_source_or_content_gives_another_id(string text, string other) =>
        Assert.NotEqual(Find(text)[0].Id, Find(other)[0].Id);

    [Fact]
    public void The_second_of_two_claims_with_the_same_source_and_content_has_a_number()
    {
        var claims = Find("Smith said that Acme was broke. Jones left. Smith said that Acme was broke.");

        Assert.Equal($"{claims[0].Id}-2", claims[1].Id);
    }

    [Fact]
    public void A_dispute_names_its_claims_and_they_name_it()
    {
        var analysis = ArticleBuilder.Analyze("Smith said that Acme had closed the plant. Jones denied it.", Names);

        var dispute = Assert.Single(analysis.Disputes);
        Assert.Equal(analysis.Claims.Select(claim => claim.Id), dispute.Claims);
        Assert.All(analysis.Claims, claim => Assert.Equal([dispute.Id], claim.Disputes));
    }

    [Fact]
    public void The_id_of_a_dispute_depends_only_on_its_claims()
    {
        const string Text = "Smith said that Acme had closed the plant. Jones denied it.";

        var alone = ArticleBuilder.Analyze(Text, Names).Disputes;
        var later = ArticleBuilder.Analyze($"Acme said that it rained.\n\n{Text}", Names).Disputes;

        Assert.Equal(alone.Select(dispute => dispute.Id), later.Select(dispute => dispute.Id));
    }

    [Fact]
    public void A_content_has_the_entities_that_it_names()
    {
        var claim = Find("Smith, who lives in Leeds, said that Jones and Acme left and that Jones paid.")[0];

        Assert.Equal(("person:ann-smith", "Ann Smith"), (claim.Source.Entity, claim.Source.Name));
        Assert.Equal(["person:jones", "organization:acme"], claim.Content.Entities);
    }

    private static IReadOnlyList<Claim> Find(string text) => ArticleBuilder.Analyze(text, [.. Names]).Claims;
}
