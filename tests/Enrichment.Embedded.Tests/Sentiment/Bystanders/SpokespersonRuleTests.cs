using Enrichment.Analysis;
using Enrichment.Embedded.Sentiment.Bystanders;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

public class SpokespersonRuleTests
{
    [Theory]
    [InlineData("Police spokeswoman [Anna Berg] said nine people had died.")]
    [InlineData("[Anna Berg], a spokeswoman for the bank, announced the loss.")]
    public void A_spokesperson_is_a_bystander(string marked) =>
        Assert.Equal(Part.Bystander, new SpokespersonRule().FindPart(marked, EntityType.Person));

    [Fact]
    public void Somebody_else_is_none() =>
        Assert.Equal(Part.Unknown, new SpokespersonRule().FindPart("[Anna Berg] fired the spokeswoman.", EntityType.Person));
}
