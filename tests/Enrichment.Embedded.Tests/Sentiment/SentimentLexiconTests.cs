using Enrichment.Embedded.Sentiment;

namespace Enrichment.Embedded.Tests.Sentiment;

public class SentimentLexiconTests
{
    [Fact]
    public void It_has_more_than_1200_entries_and_both_sides()
    {
        var valences = SentimentLexicon.Valences().ToList();

        Assert.True(valences.Count > 1_200);
        Assert.True(valences.Count(entry => entry.Valence > 0) > 500);
        Assert.True(valences.Count(entry => entry.Valence < 0) > 500);
    }

    [Fact]
    public void Every_weight_is_between_minus_4_and_4() =>
        Assert.All(SentimentLexicon.Valences(), entry => Assert.InRange(entry.Valence, -4, 4));

    [Fact]
    public void No_word_is_in_two_lists() =>
        Assert.Empty(SentimentLexicon.Valences().GroupBy(entry => entry.Text).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_entry_is_short_enough_to_be_looked_up() =>
        Assert.All(SentimentLexicon.Valences(), entry => Assert.InRange(entry.Text.Split(' ').Length, 1, SentimentLexicon.LongestPhrase));

    [Theory]
    [InlineData("kill")]
    [InlineData("kills")]
    [InlineData("killed")]
    [InlineData("KILLING")]
    [InlineData("robbed")]
    [InlineData("accused")]
    [InlineData("accusing")]
    [InlineData("denies")]
    [InlineData("tragedies")]
    [InlineData("tragically")]
    [InlineData("horribly")]
    [InlineData("war crimes")]
    public void A_word_is_found_in_its_regular_forms(string form)
    {
        Assert.True(SentimentLexicon.Default.Find(form, out var entry));
        Assert.True(entry.Valence < 0);
    }

    [Theory]
    [InlineData("goods")]
    [InlineData("wins over everything")]
    [InlineData("table")]
    [InlineData("")]
    public void A_word_that_is_no_entry_is_not_found(string form) =>
        Assert.False(SentimentLexicon.Default.Find(form, out var entry) && entry.IsEntry);
}
