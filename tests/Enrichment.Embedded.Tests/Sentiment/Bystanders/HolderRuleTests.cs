using Enrichment.Analysis;
using Enrichment.Embedded.Sentiment.Bystanders;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

public class HolderRuleTests
{
    [Theory]
    [InlineData("[Anna Berg] said that the attack was cruel.")]
    [InlineData("\"The attack was cruel,\" [Anna Berg] said.")]
    [InlineData("\"The attack was cruel,\" said the mayor, [Anna Berg].")]
    [InlineData("[Anna Berg] accused the governor of fraud.")]
    [InlineData("[Anna Berg] accused the governor of stealing the money.")]
    [InlineData("[Anna Berg] blamed the governor and called him a thief.")]
    public void Who_says_or_judges_something_is_not_blamed(string marked) =>
        Assert.Equal(Part.NotBlamed, new HolderRule().FindPart(marked, EntityType.Person));

    [Theory]
    [InlineData("[Norvia] condemned the raid.", EntityType.Location)]
    [InlineData("The governor was criticized by [Anna Berg].", EntityType.Person)]
    [InlineData("According to [Anna Berg], the governor is a thief.", EntityType.Person)]
    [InlineData("The governor is a thief in the view of [Anna Berg].", EntityType.Person)]
    public void A_judging_country_an_agent_and_a_source_are_bystanders(string marked, EntityType type) =>
        Assert.Equal(Part.Bystander, new HolderRule().FindPart(marked, type));

    [Theory]
    [InlineData("[Anna Berg] lied that the attack had failed.")]
    [InlineData("[Anna Berg] admitted that the attack was a mistake.")]
    [InlineData("[Anna Berg] betrayed her voters.")]
    public void A_verb_that_says_something_of_its_subject_decides_nothing(string marked) =>
        Assert.Equal(Part.Unknown, new HolderRule().FindPart(marked, EntityType.Person));

    [Theory]
    [InlineData("[Anna Berg] said that she had stolen the money.")]
    [InlineData("[Anna Berg], who stole the money, said that the attack was cruel.")]
    [InlineData("[Anna Berg] accused the governor of fraud and stole his car.")]
    public void Who_does_or_says_more_of_itself_is_no_mere_holder(string marked) =>
        Assert.Equal(Part.Unknown, new HolderRule().FindPart(marked, EntityType.Person));

    [Theory]
    [InlineData("The mayor said that [Anna Berg] is a disgrace.")]
    [InlineData("The mayor accused [Anna Berg] of fraud.")]
    [InlineData("[Anna Berg] is to blame for the defeat.")]
    public void What_is_spoken_of_is_no_holder(string marked) =>
        Assert.Equal(Part.Unknown, new HolderRule().FindPart(marked, EntityType.Person));
}
