using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class NameLabelsTests
{
    [Theory]
    [InlineData(NameLabels.Person, "PER")]
    [InlineData(NameLabels.Location, "LOC")]
    [InlineData(NameLabels.Organization, "ORG")]
    [InlineData(NameLabels.Other, "Other")]
    public void Each_kind_has_a_label_for_the_first_word_and_one_for_the_others(int kind, string name)
    {
        var (begin, inside) = (NameLabels.Begin(kind), NameLabels.Inside(kind));

        Assert.Equal(($"B-{name}", $"I-{name}"), (NameLabels.All[begin], NameLabels.All[inside]));
        Assert.Equal((kind, kind), (NameLabels.GetKind(begin), NameLabels.GetKind(inside)));
        Assert.True(NameLabels.Begins(begin) && !NameLabels.Begins(inside));
        Assert.True(NameLabels.Continues(inside) && !NameLabels.Continues(begin));
    }

    [Fact]
    public void A_word_of_no_name_neither_begins_nor_continues_one()
    {
        Assert.Equal("O", NameLabels.All[NameLabels.Outside]);
        Assert.False(NameLabels.Begins(NameLabels.Outside) || NameLabels.Continues(NameLabels.Outside));
        Assert.Equal(NameLabels.Count, NameLabels.All.Count);
    }
}
