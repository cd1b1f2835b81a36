using Enrichment.Claims;

namespace Enrichment.Tests.Claims;

/// <summary>Sentences that look like claims but are not.</summary>
public sealed class NoClaimTests
{
    private static readonly string[] Names = ["Smith/John Smith:Person", "Red Cross",
        "Acme", "Lloyd:Person", "Reuters", "Leeds United/Leeds", "Hull City/Hull"];

    [Theory]
    [InlineData("Smith works in the claims department.")]
    [InlineData("The claims department is closed on Monday.")]
    [InlineData("The leader is said to be in hiding.")]
    [InlineData("State-run media were closed.")]
    [InlineData("The so-called \"peace plan\" failed.")]
    [InlineData("The \"experts\" left early.")]
    [InlineData("Her novel \"The Last Claim\" sold well.")]
    [InlineData("He read \"War and Peace\" and \"Emma\" in May.")]
    [InlineData("The report ran to 300 pages.")]
    [InlineData("The reported attack took place on Monday.")]
    [InlineData("The bank charges fees for cards.")]
    [InlineData("Smith rejected the offer.")]
    [InlineData("Acme dismissed the manager in May.")]
    [InlineData("Smith questioned two witnesses.")]
    [InlineData("The court heard two claims.")]
    [InlineData("Insurance claims rose by half.")]
    [InlineData("The state of the roads is poor.")]
    [InlineData("Smith said nothing.")]
    [InlineData("Smith did not comment.")]
    [InlineData("Smith would say that.")]
    [InlineData("Smith tells stories to children.")]
    [InlineData("A promise is a promise.")]
    [InlineData("The words \"yes\", \"no\" and \"maybe\" were on the cards.")]
    [InlineData("She shouted and ran.")]
    [InlineData("Smith wrote a letter to the bank.")]
    [InlineData("Smith added two eggs.")]
    [InlineData("He found the keys.")]
    [InlineData("The sign \"Keep out\" was gone.")]
    [InlineData("Thoughts and prayers were not enough.")]
    [InlineData("The findings were published in May.")]
    [InlineData("Note that the oven must be hot.")]
    [InlineData("Smith shows the way.")]
    [InlineData("The report that was published in May is long.")]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("said")]
    [InlineData("\"said\"")]
    public void A_phrase_that_looks_like_a_claim_is_no_claim(string text) => Assert.Empty(Describe(ArticleBuilder.FindClaims(text, Names)));

    [Fact]
    public void A_weather_report_has_no_claims() => Assert.Empty(Describe(ArticleBuilder.FindClaims(
        "Weather for Tuesday\n\nRain will spread from the west in the morning. Highs of 12 to 14 degrees, with winds of up to 40 km/h on " +
        "the coast. It will be dry in the north by night, but fog is possible in the valleys. The outlook for Wednesday is brighter. " +
        "There is a warning of ice on hill roads.", Names)));

    [Fact]
    public void A_recipe_has_no_claims() => Assert.Empty(Describe(ArticleBuilder.FindClaims(
        "Lemon cake\n\nHeat the oven to 180 degrees. Add the sugar to the butter and beat until pale. Note that the eggs should be at " +
        "room temperature. Add two eggs, one at a time, and fold in the flour. Bake for 40 minutes, then test with a skewer. Grandma's " +
        "\"secret\" is a pinch of salt. It keeps for three days and promises a soft crumb.", Names)));

    [Fact]
    public void A_table_of_results_has_no_claims() => Assert.Empty(Describe(ArticleBuilder.FindClaims(
        "Results\n\nLeeds United 2, Hull City 1\n\nHull City 0, Acme 3\n\nLeeds claimed their third win before Hull dropped to tenth. " +
        "Smith scored twice.\n\n1. Leeds 24\n2. Hull 21", Names)));

    // The message of a failing test should show what was found.
    private static IEnumerable<string> Describe(IEnumerable<Claim> claims) =>
        claims.Select(claim => $"{claim.Source.Text} | {claim.Cue.Text} | {claim.Content.Text}");
}
