using Enrichment.Lexicons;

namespace Enrichment.Tests.Lexicons;

public sealed class NumberedWordsTests
{
    private static readonly NumberedWords Scales =
        new(Lexicon.Parse("scales.txt", "dozen\t12 old\nscore\t20 old rare\nhundred\t100\n"), "old", "rare");

    [Theory]
    [InlineData("dozen", 12)]
    [InlineData("Hundred", 100)]
    public void A_word_has_its_number(string word, long number)
    {
        Assert.True(Scales.Numbers.Find(word, out var found));
        Assert.Equal(number, found);
    }

    [Fact]
    public void The_entries_of_a_class_are_those_that_name_it()
    {
        Assert.Equal(["dozen", "score"], Scales.GetEntries("old"));
        Assert.False(Scales.GetNumbers("rare").Find("dozen", out _));
    }

    [Theory]
    [InlineData("dozen")]
    [InlineData("dozen\told")]
    [InlineData("dozen\t1.5 old")]
    [InlineData("dozen\t12 ancient")]
    public void A_missing_number_and_an_unknown_class_are_reported_with_file_and_line(string content)
    {
        var error = Assert.Throws<InvalidDataException>(() => new NumberedWords(Lexicon.Parse("scales.txt", content), "old"));

        Assert.StartsWith("scales.txt, line 1: ", error.Message, StringComparison.Ordinal);
    }
}
