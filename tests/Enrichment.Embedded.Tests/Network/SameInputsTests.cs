using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class SameInputsTests
{
    [Theory]
    [InlineData("The board met.", "the board met.")]
    [InlineData("The board met.", "The board met!")]
    [InlineData("He said so.", "He denied so.")]
    [InlineData("a b", "ab")]
    [InlineData("xq zq", "xqzq")]
    public void Sentences_that_differ_to_the_network_are_not_equal(string one, string other) =>
        Assert.NotEqual(Encode(one), Encode(other), SameInputs.Comparer);

    [Fact]
    public void Equal_inputs_have_equal_hashes_wherever_the_sentence_is()
    {
        var encoder = new SentenceEncoder();
        var text = "He left. He left.";
        var words = TestArticle.Split(text);
        var (one, other) = (encoder.Encode(text, [.. words.Take(3)])[0], encoder.Encode(text, [.. words.Skip(3)])[0]);

        Assert.Equal(one, other, SameInputs.Comparer);
        Assert.Equal(SameInputs.Comparer.GetHashCode(one), SameInputs.Comparer.GetHashCode(other));
    }

    [Theory]
    [InlineData("***")]
    [InlineData("…")]
    [InlineData("— ! ? 😀")]
    [InlineData("12345 !!!")]
    [InlineData("\u0301")]
    public void A_sentence_of_marks_and_numbers_has_no_letters(string text) => Assert.True(Encode(text).HasNoLetters);

    [Theory]
    [InlineData("— a")]
    [InlineData("G20")]
    [InlineData("漢!")]
    public void Other_sentences_have_letters(string text) => Assert.False(Encode(text).HasNoLetters);

    private static EncodedSentence Encode(string text) => TestArticle.Encode(text)[0];
}
