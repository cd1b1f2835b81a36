using Enrichment.Embedded.Entities;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>The lists by themselves.</summary>
public class KnownNamesTests
{
    [Theory]
    [InlineData("Many Afghans and French people came.", "Group Afghans", "Group French")]
    [InlineData("The planes of the Pakistan air force came.", "Organization Pakistan air force")]
    [InlineData("The planes of the French navy came.", "Organization French navy")]
    [InlineData("They left the U.S. for New Zealand.", "Location U.S.", "Location New Zealand")]
    [InlineData("They called the United Nations.", "Organization United Nations")]
    [InlineData("A Geneva-based group and a Syrian-led one met.")]
    [InlineData("GIVE IT BACK TO US")]
    [InlineData("...")]
    public void The_longest_names_of_the_lists_are_found_as_written(string text, params string[] names) =>
        Assert.Equal(names, Find(text).Select(name => $"{name.Type} {name.Text}"));

    [Fact]
    public void A_country_is_linked_to_its_ISO_3166_code_and_its_Wikidata_item()
    {
        var name = Assert.Single(Link("They live in Afghanistan."));

        Assert.Equal(
            [
                new EntityLink("iso3166", "AF", "https://www.iso.org/obp/ui/#iso:code:3166:AF"),
                new EntityLink("wikidata", "Q889", "https://www.wikidata.org/wiki/Q889"),
            ],
            name.Links);
    }

    [Fact]
    public void A_capital_with_its_countrys_name_is_the_country() =>
        Assert.Equal(["SG", "Q334"], Assert.Single(Link("They live in Singapore.")).Links.Select(link => link.Id));

    [Fact]
    public void Text_of_nothing_but_capitals_does_not_cost_more_than_its_length() =>
        Assert.NotNull(Find(string.Concat(Enumerable.Repeat("National North Of The First ", 20_000))));

    private static List<NameCandidate> Find(string text) =>
        [.. KnownNames.Find(new TokenRun(text, new TextSpan(0, text.Length)))];

    private static IReadOnlyList<RecognizedName> Link(string text) => NameLinker.Link(
        text, [.. Find(text).Select(name => new RecognizedName(name.Offset, name.Length, name.Type, name.Weight))]);
}
