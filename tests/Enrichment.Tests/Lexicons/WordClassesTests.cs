using Enrichment.Lexicons;

namespace Enrichment.Tests.Lexicons;

public sealed class WordClassesTests
{
    private static readonly Lexicon Garden = Lexicon.Parse("garden.txt", "carrot\troot\nBeet\troot leaf\nchard\tleaf\n");

    [Fact]
    public void An_entry_is_in_each_of_its_classes()
    {
        var classes = new WordClasses(Garden, "root", "leaf");

        Assert.Equal(["carrot", "Beet"], classes.GetEntries("root"));
        Assert.Equal(["Beet", "chard"], classes.GetEntries("leaf"));
    }

    [Fact]
    public void Words_of_a_class_are_found_in_any_case()
    {
        var roots = new WordClasses(Garden, "root", "leaf")["root"];

        Assert.True(roots.Has("BEET"));
        Assert.False(roots.Has("chard"));
    }

    [Fact]
    public void A_set_as_written_distinguishes_cases()
    {
        var words = Garden.ToWordSetAsWritten();

        Assert.True(words.Has("Beet"));
        Assert.False(words.Has("beet"));
    }

    [Theory]
    [InlineData("carrot\troot\nchard\tstem")]
    [InlineData("carrot\troot\nchard\tleaf stem")]
    [InlineData("carrot\troot\nchard")]
    public void A_class_that_the_list_does_not_have_is_reported_with_file_and_line(string content)
    {
        var error = Assert.Throws<InvalidDataException>(() => new WordClasses(Lexicon.Parse("garden.txt", content), "root", "leaf"));

        Assert.StartsWith("garden.txt, line 2: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("the classes are root, leaf.", error.Message, StringComparison.Ordinal);
    }
}
