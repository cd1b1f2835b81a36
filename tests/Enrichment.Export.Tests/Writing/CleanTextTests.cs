using Enrichment.Export.Writing;

namespace Enrichment.Export.Tests.Writing;

public class CleanTextTests
{
    [Theory]
    [InlineData("Zoë\tsaid\n😀", "Zoë\tsaid\n😀")]
    [InlineData("a\0b\u001Bc\u0085d", "a�b�c\nd")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("\uFFFE\uFFFF", "��")]
    public void What_XML_cannot_contain_is_replaced(string text, string expected) => Assert.Equal(expected, CleanText.Clean(text));

    // The compiler cannot store such a text in an attribute.
    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() => Assert.Equal("�a�", CleanText.Clean("\uD83Da\uDE00"));

    [Theory]
    [InlineData(" a\n\n b\t\r\nc ", "a b c")]
    [InlineData("", "")]
    public void A_line_has_single_spaces(string text, string expected) => Assert.Equal(expected, CleanText.ToLine(text));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abc", 2, "ab")]
    [InlineData("a😀", 2, "a")]
    [InlineData("a😀b", 3, "a😀")]
    public void A_cut_does_not_split_a_character(string text, int length, string expected) =>
        Assert.Equal(expected, CleanText.Cut(text, length));
}
