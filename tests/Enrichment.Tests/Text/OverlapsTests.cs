using Enrichment.Text;

namespace Enrichment.Tests.Text;

public class OverlapsTests
{
    private static readonly Comparer<TextSpan> LongestFirst = Comparer<TextSpan>.Create((one, other) => other.Length.CompareTo(one.Length));

    [Fact]
    public void Spans_that_touch_are_all_kept_in_text_order() =>
        Assert.Equal([new(0, 3), new(3, 2), new(9, 1)], Remove(new(9, 1), new(3, 2), new(0, 3)));

    [Fact]
    public void Of_two_that_overlap_the_preferred_one_is_kept() => Assert.Equal([new(2, 4)], Remove(new(0, 3), new(2, 4)));

    [Fact]
    public void Of_two_that_are_equally_preferred_the_one_that_starts_first_is_kept() =>
        Assert.Equal([new(0, 3)], Remove(new(2, 3), new(0, 3)));

    [Fact]
    public void A_span_that_is_left_out_prevents_no_other() =>
        Assert.Equal([new(0, 3), new(5, 6)], Remove(new(0, 3), new(2, 4), new(5, 6)));

    [Fact]
    public void A_long_span_can_take_the_place_of_many() =>
        Assert.Equal([new(0, 9), new(9, 2)], Remove(new(1, 2), new(4, 2), new(0, 9), new(9, 2)));

    [Fact]
    public void Overlaps_of_a_hundred_thousand_spans_are_removed() =>
        Assert.Equal(50_000, Remove([.. Enumerable.Range(0, 100_000).Select(index => new TextSpan(index / 2 * 3, 1 + (index % 2)))]).Count);

    private static List<TextSpan> Remove(params TextSpan[] spans) => Overlaps.Remove(spans, LongestFirst);
}
