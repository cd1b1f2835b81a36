using Enrichment.Text;

namespace Enrichment.Tests.Text;

public class TokenRunTests
{
    private const string Text = "He left. She stayed, too.";

    private static readonly TokenRun Whole = new(Text, new TextSpan(0, Text.Length));

    [Fact]
    public void A_part_has_the_tokens_that_start_in_its_span()
    {
        var part = Whole.TakeWithin(new TextSpan(9, 11));

        Assert.Equal(3, part.Count);
        Assert.Equal(["She", "stayed", ","], Enumerable.Range(0, part.Count).Select(index => part[index].ToString()));
    }

    [Fact]
    public void A_part_of_a_part_counts_from_its_own_first_token()
    {
        var part = Whole.TakeWithin(new TextSpan(9, 16)).Take(1, 3);

        Assert.Equal("stayed", part[0].ToString());
        Assert.True(part.Touches(1));
        Assert.Equal(new TextSpan(13, 7), part.GetSpan(0, 2));
    }

    [Fact]
    public void The_tokens_around_a_part_are_not_in_it()
    {
        var part = Whole.Take(3, 5);

        Assert.True(part[-1].IsEmpty);
        Assert.True(part[2].IsEmpty);
        Assert.False(part.Touches(0));
        Assert.True(part.IsFirst(0));
    }
}
