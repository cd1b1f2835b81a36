using Enrichment.Claims;

namespace Enrichment.Tests.Claims;

/// <summary>Claims inside the direct quotations of others.</summary>
public sealed class NestedClaimTests
{
    private static readonly string[] Names = ["Smith/SMITH:Person", "Jones:Person", "Acme", "City News"];

    [Theory]
    [InlineData("\"The doctors say that it is safe,\" said Smith.")]
    [InlineData("Smith said: \"I left. The doctors say that it is safe. I know them.\"")]
    [InlineData("\"I left,\" Smith said. \"The doctors say that it is safe.\"")]
    [InlineData("SMITH: I left. The doctors say that it is safe.")]
    public void A_claim_in_a_quotation_is_within_that_of_the_speaker(string text)
    {
        var claims = Find(text);

        var nested = Assert.Single(claims, claim => claim.Source.Text == "The doctors");
        var context = Assert.Single(claims, claim => claim != nested);
        Assert.Equal((context.Id, null), (nested.Within, context.Within));
        Assert.InRange(nested.Confidence, 0, context.Confidence);
    }

    [Theory]
    [InlineData("Smith said that the doctors say that it is safe.")]
    [InlineData("Smith said that it was \"over\". The doctors say that it is safe.")]
    [InlineData("\"I left,\" Smith said. The doctors say that it is safe.")]
    public void A_claim_outside_a_quotation_is_within_none(string text) =>
        Assert.All(Find(text), claim => Assert.Null(claim.Within));

    [Theory]
    [InlineData("\"I think that it is over,\" Smith said.")]
    [InlineData("\"We believe that it is over,\" said Smith.")]
    [InlineData("SMITH: I think that it is over.")]
    [InlineData("SMITH: I came late today. I'm saying that it is over.")]
    [InlineData("I believe that it is over. — City News (@citynews) May 4, 2021")]
    public void What_only_repeats_its_context_is_dropped(string text) => Assert.Single(Find(text));

    [Theory]
    [InlineData("Smith said she hoped that it was over.", 1)]
    [InlineData("Smith said she was surprised that it was over.", 1)]
    [InlineData("Smith said she had warned Acme that it was over.", 2)]
    public void What_speakers_say_they_think_is_one_claim_and_what_they_say_they_said_is_two(string text, int count) =>
        Assert.Equal(count, ArticleBuilder.FindClaims(text, "Smith/Ann Smith:Person", "Acme").Count);

    [Theory]
    [InlineData("SMITH: I came late today. I told Jones that it was over.")]
    [InlineData("\"I told Jones that it was over,\" Smith said.")]
    public void What_the_speaker_said_at_another_time_is_a_claim_of_the_speaker(string text)
    {
        var claims = Find(text);

        var nested = Assert.Single(claims, claim => claim.Within is not null);
        Assert.Equal((SourceKind.Pronoun, "I", "Smith"), (nested.Source.Kind, nested.Source.Text, nested.Source.Name));
    }

    [Fact]
    public void We_is_an_organization_that_speaks()
    {
        var nested = Assert.Single(Find("\"We told Jones that it was over,\" Acme said."), claim => claim.Within is not null);

        Assert.Equal(("We", "Acme"), (nested.Source.Text, nested.Source.Name));
    }

    [Theory]
    [InlineData("\"I told Smith that it was over,\" a source said.")]
    [InlineData("SMITH: I came late today. We told Jones that it was over.")]
    public void A_speaker_without_a_name_is_not_linked_and_a_person_is_not_we(string text) =>
        Assert.All(Find(text).Where(claim => claim.Source.Kind == SourceKind.Pronoun), claim => Assert.Null(claim.Source.Entity));

    private static IReadOnlyList<Claim> Find(string text) => ArticleBuilder.Analyze(text, Names).Claims;
}
