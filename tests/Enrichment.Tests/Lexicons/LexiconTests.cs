using Enrichment.Lexicons;

namespace Enrichment.Tests.Lexicons;

public sealed class LexiconTests
{
    private enum Kind
    {
        Plant = 1,
        RootVegetable = 2,
    }

    public static TheoryData<string> CoreLists => [.. Lexicon.FindNames(typeof(Lexicon).Assembly)];

    [Theory]
    [MemberData(nameof(CoreLists))]
    public void Every_list_of_the_core_is_valid(string name) => Assert.NotEmpty(Lexicon.Open(name).Entries.ToList());

    [Fact]
    public void Every_line_is_an_entry_with_its_classes_and_its_line_number() => Assert.Equal(
        [
            new("carrot", "plant rootVegetable", "garden.txt", 2),
            new("sweet corn", "plant", "garden.txt", 4),
            new("stone", "", "garden.txt", 5),
        ],
        Lexicon.Parse("garden.txt", "# Plants.\ncarrot\tplant rootVegetable\n\nsweet corn\tplant\nstone\n").Entries);

    [Fact]
    public void An_entry_without_the_value_it_needs_is_reported_with_its_file_and_line()
    {
        var entry = Lexicon.Parse("garden.txt", "carrot\torange\nstone").Entries.Last();

        Assert.Equal("garden.txt, line 2: 'stone' needs a tab and a color after it.", ReadError(() => entry.GetValue("a color")));
    }

    [Fact]
    public void Lines_may_end_as_on_Windows_and_the_last_one_may_have_no_end() => Assert.Equal(
        ["carrot", "corn"], Lexicon.Parse("garden.txt", "# Plants.\r\n\r\ncarrot\r\ncorn").Entries.Select(entry => entry.Text));

    [Theory]
    [InlineData("corn\n carrot")]
    [InlineData("corn\ncarrot ")]
    [InlineData("corn\nsweet  carrot")]
    [InlineData("corn\nsweet\u00A0carrot")]
    [InlineData("corn\n\tplant")]
    [InlineData("corn\ncarrot\t")]
    [InlineData("corn\ncarrot\tplant\troot")]
    [InlineData("corn\ncarrot\tplant  root")]
    [InlineData("corn\n ")]
    public void An_invalid_line_is_reported_with_its_file_and_line(string content) =>
        Assert.StartsWith(
            "garden.txt, line 2: ", ReadError(() => Lexicon.Parse("garden.txt", content).Entries.Count()), StringComparison.Ordinal);

    [Fact]
    public void A_duplicate_entry_is_reported_with_both_lines() => Assert.Equal(
        "garden.txt, line 4: 'carrot' is already on line 2; remove one of them.",
        ReadError(() => Lexicon.Parse("garden.txt", "# Plants.\ncarrot\tplant\ncorn\ncarrot\n").Entries.Count()));

    [Fact]
    public void Classes_are_read_as_the_members_of_an_enum() => Assert.Equal(
        [("carrot", Kind.Plant | Kind.RootVegetable), ("corn", Kind.Plant), ("stone", default)],
        Lexicon.Parse("garden.txt", "carrot\trootVegetable plant\ncorn\tplant\nstone").ReadEntries<Kind>());

    [Theory]
    [InlineData("plant stone", "unknown class 'stone'; see the members of Kind: plant, rootVegetable.")]
    [InlineData("Plant", "unknown class 'Plant'; see the members of Kind: plant, rootVegetable.")]
    [InlineData("1", "unknown class '1'; see the members of Kind: plant, rootVegetable.")]
    [InlineData("plant plant", "the class 'plant' is named twice; remove one of them.")]
    public void An_unknown_or_repeated_class_is_reported_with_its_file_and_line(string classes, string problem) => Assert.Equal(
        "garden.txt, line 2: " + problem,
        ReadError(() => Lexicon.Parse("garden.txt", "corn\tplant\ncarrot\t" + classes).ReadEntries<Kind>().Count()));

    [Fact]
    public void A_list_that_the_assembly_lacks_is_reported_by_name() => Assert.Equal(
        "The word list 'Claims/none.txt' is missing in Enrichment; build the program again.",
        ReadError(() => Lexicon.Open("Claims/none.txt").Entries.Count()));

    [Fact]
    public void A_list_without_classes_is_looked_up_without_regard_to_case()
    {
        var words = Lexicon.Parse("garden.txt", "carrot\nsweet corn\n").ToWordSet();

        Assert.True(words.Has("Sweet Corn"));
        Assert.False(words.Has("sweet"));
    }

    private static string ReadError(Func<object> read) => Assert.Throws<InvalidDataException>(read).Message;
}
