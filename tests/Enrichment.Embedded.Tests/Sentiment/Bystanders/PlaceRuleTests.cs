using Enrichment.Analysis;
using Enrichment.Embedded.Sentiment.Bystanders;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

public class PlaceRuleTests
{
    [Theory]
    [InlineData("Two men were shot in [Kelstrand] on Friday.")]
    [InlineData("A fire near [Kelstrand] killed nine people.")]
    [InlineData("Riots broke out in Oslo and [Kelstrand].")]
    [InlineData("The family fled to [Kelstrand] after the raid.")]
    [InlineData("The [Kelstrand] police arrested a murderer.")]
    public void A_place_where_something_happens_is_a_bystander(string marked) =>
        Assert.Equal(Part.Bystander, new PlaceRule().FindPart(marked, EntityType.Location));

    [Fact]
    public void The_place_of_a_dateline_is_a_bystander() =>
        Assert.Equal(Part.Bystander, new PlaceRule().FindPart("[KELSTRAND] - A bomb killed nine people.", EntityType.Location));

    [Theory]
    [InlineData("[Norvia] bombed a school.")]
    [InlineData("The raid by [Norvia] killed nine people.")]
    [InlineData("Ministers condemned [Norvia] for the raid.")]
    [InlineData("[Norvia]'s army burned the village.")]
    public void A_place_that_acts_or_is_judged_is_none(string marked) =>
        Assert.Equal(Part.Unknown, new PlaceRule().FindPart(marked, EntityType.Location));

    [Fact]
    public void Nothing_but_a_place_is_one() =>
        Assert.Equal(Part.Unknown, new PlaceRule().FindPart("Voters lost their trust in [Anna Berg].", EntityType.Person));
}
