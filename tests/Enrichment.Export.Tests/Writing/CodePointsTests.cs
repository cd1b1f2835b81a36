using Enrichment.Export.Writing;

namespace Enrichment.Export.Tests.Writing;

public class CodePointsTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("abc", 2, 2)]
    [InlineData("😀b", 0, 0)]
    [InlineData("😀b", 2, 1)]
    [InlineData("😀b", 3, 2)]
    [InlineData("a😀😀b", 3, 2)]
    [InlineData("a😀😀b", 5, 3)]
    [InlineData("a😀😀b", 6, 4)]
    public void Offsets_are_counted_in_code_points(string text, int offset, int expected) =>
        Assert.Equal(expected, new CodePoints(text).Convert(offset));

    [Fact]
    public void An_offset_inside_a_pair_counts_as_the_one_before_it() => Assert.Equal(1, new CodePoints("a😀b").Convert(2));

    [Fact]
    public void Half_of_a_pair_counts_as_a_code_point() =>
        Assert.All(["\uD83Da", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"], text => Assert.Equal(2, new CodePoints(text).Convert(text.Length)));
}
