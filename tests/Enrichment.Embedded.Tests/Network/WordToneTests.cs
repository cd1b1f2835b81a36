using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class WordToneTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(1, 0, -1, 16, -16)]
    [InlineData(3, 1, 2, 32, 16)]
    [InlineData(0.01f, 0, 0.05f, 0, 1)]
    [InlineData(100, 0, -100, 127, -127)]
    [InlineData(float.PositiveInfinity, 0, float.NegativeInfinity, 127, -127)]
    [InlineData(float.NaN, 0, 1, 0, 16)]
    [InlineData(0, float.NaN, 1, 0, 0)]
    public void A_tone_is_the_log_odds_against_neutral_in_sixteenths(float negative, float neutral, float positive, int first, int second)
    {
        var tone = WordTone.Create([negative, neutral, positive]);

        Assert.Equal((first, second), (tone.Negative, tone.Positive));
    }

    [Fact]
    public void A_neutral_word_is_neither_negative_nor_positive() =>
        Assert.Equal((-127, -127), (WordTone.Neutral.Negative, WordTone.Neutral.Positive));
}
