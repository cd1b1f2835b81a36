using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class WordShapesTests
{
    [Theory]
    [InlineData("city", "Lower")]
    [InlineData("don’t", "Lower")]
    [InlineData("e.g.", "Lower")]
    [InlineData("پنجشیر", "Lower")]
    [InlineData("漢字", "Lower")]
    [InlineData("Kabul", "Capital")]
    [InlineData("Élysée", "Capital")]
    [InlineData("“Kabul", "Capital")]
    [InlineData("ǅep", "Capital")]
    [InlineData("NATO", "Capitals")]
    [InlineData("U.S.", "Capitals")]
    [InlineData("UN", "Capitals")]
    [InlineData("J.", "Initial")]
    [InlineData("I", "Initial")]
    [InlineData("𐐀", "Initial")]
    [InlineData("McDonald", "CapitalMixed")]
    [InlineData("NATO's", "CapitalMixed")]
    [InlineData("iPhone", "LowerMixed")]
    [InlineData("al-Qaeda", "LowerMixed")]
    [InlineData("2,100", "Number")]
    [InlineData("٣", "Number")]
    [InlineData("G20", "LettersAndDigits")]
    [InlineData("20th", "LettersAndDigits")]
    [InlineData(",", "Mark")]
    [InlineData("…", "Mark")]
    [InlineData("😀", "Mark")]
    [InlineData("\u0301", "Mark")]
    [InlineData("", "Mark")]
    public void A_word_has_a_shape(string word, string shape) => Assert.Equal(shape, WordShapes.Find(word).ToString());

    // A test case cannot be a lone surrogate.
    [Fact]
    public void Half_a_character_is_a_mark() => Assert.Equal(WordShape.Mark, WordShapes.Find("\ud83d"));

    [Fact]
    public void The_network_has_a_shape_for_each_value_from_0_on() =>
        Assert.Equal(Enumerable.Range(0, WordShapes.Count), Enum.GetValues<WordShape>().Select(shape => (int)shape));
}
