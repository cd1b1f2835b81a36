using Enrichment.Analysis;
using Enrichment.Embedded.Sentiment.Bystanders;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

public class BannedGroupRuleTests
{
    [Theory]
    [InlineData("Norway banned the [Red Front] in May.")]
    [InlineData("The [Red Front] was outlawed in May.")]
    [InlineData("The [Red Front], which was banned in May, has nine members.")]
    [InlineData("Norway imposed sanctions on the [Red Front].")]
    [InlineData("Norway put the [Red Front] on its list of terrorist groups.")]
    public void A_group_that_is_only_banned_is_not_blamed(string marked) =>
        Assert.Equal(Part.NotBlamed, new BannedGroupRule().FindPart(marked, EntityType.Organization));

    [Theory]
    [InlineData("The [Red Front] murdered nine people.")]
    [InlineData("The mayor denounced the [Red Front].")]
    public void A_group_that_does_harm_or_is_judged_is_another_case(string marked) =>
        Assert.Equal(Part.Unknown, new BannedGroupRule().FindPart(marked, EntityType.Organization));

    [Fact]
    public void A_banned_person_is_another_case() =>
        Assert.Equal(Part.Unknown, new BannedGroupRule().FindPart("The league banned [Otto Kline] for life.", EntityType.Person));
}
