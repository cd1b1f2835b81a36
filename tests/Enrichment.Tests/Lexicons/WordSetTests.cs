using Enrichment.Lexicons;

namespace Enrichment.Tests.Lexicons;

/// <summary>Looking words up in a list.</summary>
public sealed class WordSetTests
{
    private static readonly WordSet Words = WordSet.Create(["a", "of", "the", "said", "According to", "élite", "Übersee"]);

    [Theory]
    [InlineData("a")]
    [InlineData("OF")]
    [InlineData("The")]
    [InlineData("said")]
    [InlineData("according to")]
    [InlineData("Élite")]
    [InlineData("ÜBERSEE")]
    public void A_word_is_found_in_any_case(string word) => Assert.True(Words.Has(word));

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("sail")]
    [InlineData("maid")]
    [InlineData("saids")]
    [InlineData("according at")]
    [InlineData("elite")]
    public void Another_word_is_not_found(string word) => Assert.False(Words.Has(word));

    [Fact]
    public void A_list_of_words_as_written_has_no_other_case()
    {
        var states = WordSet.CreateAsWritten(["US", "us states"]);

        Assert.True(states.Has("US"));
        Assert.False(states.Has("us"));
        Assert.False(states.Has("US states"));
    }

    [Fact]
    public void Every_word_of_a_long_list_is_found()
    {
        string[] words = [.. Enumerable.Range(0, 5_000).Select(number => $"word{number}")];
        var list = WordSet.Create(words);

        Assert.All(words, word => Assert.True(list.Has(word)));
        Assert.DoesNotContain(Enumerable.Range(5_000, 5_000), number => list.Has($"word{number}"));
    }

    [Fact]
    public void An_empty_list_has_no_word() => Assert.False(WordSet.Create([]).Has("word"));
}
