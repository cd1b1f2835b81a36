using Enrichment.Cli.Output;

namespace Enrichment.Cli.Tests.Output;

public class CellWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("新聞", 4)]
    [InlineData("e\u0301", 1)]
    public void A_text_is_measured_in_columns(string text, int width) => Assert.Equal(width, CellWidth.Measure(text));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("新聞記事", 4, "新…")]
    public void The_end_of_a_long_text_is_cut(string text, int width, string cut) => Assert.Equal(cut, CellWidth.CutEnd(text, width));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcdefghij", 7, "ab…ghij")]
    [InlineData("新聞記事新聞記事", 9, "新…聞記事")]
    [InlineData("abcd", 1, "…")]
    public void The_middle_of_a_long_text_is_cut(string text, int width, string cut) =>
        Assert.Equal(cut, CellWidth.CutMiddle(text, width));
}
