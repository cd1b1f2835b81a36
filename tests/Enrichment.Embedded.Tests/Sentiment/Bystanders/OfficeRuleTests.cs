using Enrichment.Analysis;
using Enrichment.Embedded.Sentiment.Bystanders;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

public class OfficeRuleTests
{
    [Theory]
    [InlineData("Judge [Anna Berg] jailed the murderer for life.", EntityType.Person)]
    [InlineData("The prosecutor, [Anna Berg], said that the murder was cruel.", EntityType.Person)]
    [InlineData("The [Supreme Court] upheld the sentence.", EntityType.Organization)]
    [InlineData("The murderer was sentenced by the [Supreme Court].", EntityType.Organization)]
    [InlineData("The historian [Anna Berg] studied the massacre.", EntityType.Person)]
    public void Who_does_the_work_of_an_office_is_a_bystander(string marked, EntityType type) =>
        Assert.Equal(Part.Bystander, new OfficeRule().FindPart(marked, type));

    [Theory]
    [InlineData("Judge [Anna Berg] stole the money.")]
    [InlineData("The mayor accused Judge [Anna Berg] of fraud.")]
    [InlineData("[Anna Berg] jailed her critics.")]
    public void An_office_bearer_in_another_part_and_other_people_are_none(string marked) =>
        Assert.Equal(Part.Unknown, new OfficeRule().FindPart(marked, EntityType.Person));
}
