using Enrichment.Embedded.Lexicons;
using Enrichment.Embedded.Sentiment;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Tests;

public class WordListTests
{
    public static TheoryData<string> Lists => [.. Lexicon.FindNames(typeof(WordList).Assembly)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_of_the_provider_is_valid(string name) => Assert.NotEmpty(WordList.Open(name).Entries.ToList());

    [Theory]
    [InlineData("bad")]
    [InlineData("bad\tworse")]
    [InlineData("bad\t-2 always")]
    [InlineData("bad\t-2 exact exact")]
    public void A_polar_word_without_a_valid_polarity_is_reported_with_its_file_and_line(string content)
    {
        var error = Assert.Throws<InvalidDataException>(() => RatedWord.Read(Lexicon.Parse("politics.txt", content).Entries.Single()));

        Assert.StartsWith("politics.txt, line 1: ", error.Message, StringComparison.Ordinal);
    }
}
