using Enrichment.Analysis;
using Enrichment.Embedded.Sentiment.Bystanders;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

public class VictimRuleTests
{
    [Theory]
    [InlineData("[Anna Berg] was shot outside her home.")]
    [InlineData("[Anna Berg] was dragged from her car and shot.")]
    [InlineData("Gunmen kidnapped [Anna Berg] on Friday.")]
    [InlineData("[Anna Berg] drowned in the river.")]
    [InlineData("[Anna Berg], who was murdered in May, had three sons.")]
    [InlineData("[Anna Berg] was a victim of the fraud.")]
    public void Who_suffers_is_not_blamed(string marked) =>
        Assert.Equal(Part.NotBlamed, new VictimRule().FindPart(marked, EntityType.Person));

    [Theory]
    [InlineData("The murder of [Anna Berg] shocked the town.")]
    [InlineData("The general ordered the arrest and torture of [Anna Berg].")]
    [InlineData("[Anna Berg]'s murder shocked the town.")]
    public void Whose_murder_is_spoken_of_is_not_blamed(string marked) =>
        Assert.Equal(Part.NotBlamed, new VictimRule().FindPart(marked, EntityType.Person));

    [Theory]
    [InlineData("[Anna Berg] shot two men.")]
    [InlineData("Two men were shot by [Anna Berg].")]
    [InlineData("[Anna Berg] was praised by the mayor.")]
    public void Who_does_harm_or_is_praised_is_no_victim(string marked) =>
        Assert.Equal(Part.Unknown, new VictimRule().FindPart(marked, EntityType.Person));
}
