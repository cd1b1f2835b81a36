using Enrichment.Articles;
using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Lexicons;
using Enrichment.Entities;
using Enrichment.Tests.Entities;

namespace Enrichment.Embedded.Tests.Entities;

public class NameLinkerTests
{
    [Theory]
    [InlineData("They left [Location|Afghanistan].", "iso3166 AF, wikidata Q889")]
    [InlineData("They left [Location|the Bahamas].", "iso3166 BS, wikidata Q778")]
    [InlineData("They left [Location|Kabul].", "wikidata Q5838")]
    [InlineData("They left [Location|Kiev].", "wikidata Q1899")]
    [InlineData("They left [Location|Washington D.C.].", "wikidata Q61")]
    [InlineData("They left [Location|London's] parks.", "wikidata Q84")]
    [InlineData("They left the [Organization|United Nations].", "wikidata Q1065")]
    [InlineData("They left [Organization|Nato].", "wikidata Q7184")]
    [InlineData("They left [Organization|The New York Times].", "wikidata Q9684")]
    [InlineData("They left the [Organization|Taliban].", "wikidata Q42418")]
    [InlineData("They left [Organization|The Taliban’s] camp.", "wikidata Q42418")]
    [InlineData("They met many [Group|Afghans].", "iso3166 AF")]
    public void A_known_name_is_linked(string marked, string expected) => Assert.Equal(expected, FindLinks(marked));

    [Theory]
    [InlineData("a person who bears a country's name", "[Person|Jordan] scored for [Organization|Chicago].")]
    [InlineData("another person who does", "[Person|Chad] married.")]
    [InlineData("a person who bears a capital's name", "[Person|Paris] sang.")]
    [InlineData("a country's name on a team", "[Organization|France] scored.")]
    [InlineData("a name no list has", "They left [Location|Kelstrand].")]
    [InlineData("a city, a state or a government", "[Location|Washington] waits. The [Location|United States] wait.")]
    [InlineData("one of two countries", "They left [Location|Korea] for [Location|Seoul].")]
    [InlineData("a minority of other countries", "The [Group|Tajiks] of [Location|Afghanistan] wait.")]
    [InlineData("an acronym of many bodies", "The [Organization|ICC] met.")]
    public void A_name_that_may_mean_something_else_is_not_linked(string what, string marked) =>
        Assert.True(FindLinks(marked).Length == 0, $"{what}: {FindLinks(marked)}");

    [Theory]
    [InlineData("Georgia the state has none.", "They left [Location|Georgia].", "")]
    [InlineData("Georgia beside Atlanta is the state.", "They left [Location|Georgia] from [Location|Atlanta].", "")]
    [InlineData("Georgia beside its capital is the country.",
        "They left [Location|Georgia] from [Location|Tbilisi].", "iso3166 GE, wikidata Q230")]
    [InlineData("Georgia beside its people is no surer.", "They left [Location|Georgia] with many [Group|Georgians].", "")]
    [InlineData("The Congo has two banks.", "They left [Location|Congo].", "")]
    [InlineData("The Congo of Kinshasa is known by it.",
        "They left [Location|Congo] from [Location|Kinshasa].", "iso3166 CD, wikidata Q974")]
    [InlineData("With both capitals nobody can tell.", "They left [Location|Congo], [Location|Kinshasa] and [Location|Brazzaville].", "")]
    [InlineData("Macedonia is also a part of Greece.", "They left [Location|Macedonia] for [Location|Greece].", "")]
    [InlineData("Macedonia beside Skopje is the country.",
        "They left [Location|Macedonia] for [Location|Skopje].", "iso3166 MK, wikidata Q221")]
    [InlineData("Santiago is a city in many countries.", "They left [Location|Santiago].", "")]
    [InlineData("Santiago beside Chileans is theirs.", "They left [Location|Santiago] with [Group|Chileans].", "wikidata Q2887")]
    [InlineData("The Taliban of Pakistan are others.", "The [Organization|Taliban] are not the [Organization|Pakistani Taliban].", "")]
    public void An_ambiguous_name_is_linked_only_if_the_article_resolves_it(string why, string marked, string expected) =>
        Assert.True(FindLinks(marked) == expected, $"{why} {FindLinks(marked)}");

    [Theory]
    [InlineData("They left [Location|Paris], Texas.", "")]
    [InlineData("They left [Location|Dublin], New Hampshire.", "")]
    [InlineData("They left [Location|Rome], New York. [Location|Rome] is small.", "")]
    [InlineData("They left [Location|Athens], Georgia.", "")]
    [InlineData("They left [Location|Tbilisi], Georgia.", "wikidata Q994")]
    [InlineData("They have offices in [Location|London], New York and Tokyo.", "wikidata Q84")]
    [InlineData("They have offices in [Location|London], New York, Tokyo.", "wikidata Q84")]
    [InlineData("They left the [Location|Niger] Delta.", "")]
    [InlineData("They left [Location|Niger] State.", "")]
    [InlineData("They left [Location|Niger].", "iso3166 NE, wikidata Q1032")]
    public void A_place_with_a_different_country_next_to_it_is_not_linked(string marked, string expected) =>
        Assert.Equal(expected, FindLinks(marked));

    [Fact]
    public void Names_of_one_country_are_one_entity()
    {
        var entities = Grouped("[Location|Britain] and the [Location|UK], or the [Location|United Kingdom]");

        Assert.Equal(["GB", "Q145"], Assert.Single(entities).Links.Select(link => link.Id));
    }

    [Fact]
    public void Two_names_of_a_capital_are_one_entity() =>
        Assert.Single(Grouped("They left [Location|Kyiv]. The Russians say [Location|Kiev]."));

    [Fact]
    public void A_country_its_capital_and_its_people_are_three_entities() =>
        Assert.Equal(3, Grouped("[Location|Britain], [Location|London], the [Group|British] and the [Group|Britons]").Count);

    [Fact]
    public void A_country_and_a_capital_named_after_it_are_two_entities() =>
        Assert.Equal(2, Grouped("[Location|Panama] and [Location|Panama City]").Count);

    [Fact]
    public void Initials_alone_do_not_make_a_linked_name_another() =>
        Assert.Equal(2, Grouped("The [Organization|University of Sheffield] called the [Location|US].").Count);

    [Fact]
    public void No_country_or_capital_is_taken_for_another_spelling_of_another_countrys()
    {
        var codes = CountryName.ReadAll()
            .Where(name => name.Kind is CountryNameKind.Country or CountryNameKind.Capital)
            .ToDictionary(name => name.Text, name => name.Code);

        var entities = NamedText.Parse(string.Concat(codes.Keys.Select(name => $"[Location|{name}] called. "))).Group();

        Assert.All(entities, entity => Assert.Single(entity.Mentions.Select(mention => codes[mention.Text]).Distinct()));
    }

    [Fact]
    public void Every_country_has_a_Wikidata_id_of_its_own_under_all_its_names()
    {
        var countries = CountryName.ReadAll().Where(name => name.Kind == CountryNameKind.Country).ToList();

        Assert.All(countries, name => Assert.Matches("^Q[1-9][0-9]*$", name.WikidataId));
        Assert.All(countries.GroupBy(name => name.Code), names => Assert.Single(names.Select(name => name.WikidataId).Distinct()));
        Assert.All(countries.GroupBy(name => name.WikidataId), names => Assert.Single(names.Select(name => name.Code).Distinct()));
    }

    [Fact]
    public void Every_name_in_the_country_list_belongs_to_a_country_in_it()
    {
        var names = CountryName.ReadAll().ToLookup(name => name.Kind == CountryNameKind.Country, name => name.Code);

        Assert.Subset(names[true].ToHashSet(), names[false].ToHashSet());
    }

    [Fact]
    public void No_Wikidata_id_is_used_for_two_organizations_or_for_an_organization_and_a_place()
    {
        var places = CountryName.ReadAll().Where(name => name.WikidataId is not null).ToList();
        var organizations = WordList.Open("Entities/organization-links.txt").Entries.Select(entry => entry.Classes).ToHashSet();

        Assert.All(organizations.Concat(places.Select(place => place.WikidataId)), id => Assert.Matches("^Q[1-9][0-9]*$", id));
        Assert.All(places, place => Assert.DoesNotContain(place.WikidataId!, organizations));
        Assert.All(
            places.GroupBy(place => place.WikidataId),
            names => Assert.Single(names.Select(name => (name.Kind, name.Code)).Distinct()));
    }

    [Theory]
    [InlineData("[Location|Britain] waits.", "location:united-kingdom")]
    [InlineData("The [Location|U.K.] waits.", "location:united-kingdom")]
    [InlineData("[Location|Kiev] waits.", "location:kyiv")]
    [InlineData("[Location|Washington D.C.] waits.", "location:washington-dc")]
    [InlineData("The [Group|British] wait.", "group:british")]
    [InlineData("The [Group|Brits] wait.", "group:british")]
    [InlineData("[Organization|Nato] waits.", "organization:nato")]
    [InlineData("The [Organization|U.N.] waits.", "organization:united-nations")]
    [InlineData("The [Organization|UN's] staff wait.", "organization:united-nations")]
    [InlineData("[Person|Jordan] waits.", "person:jordan")]
    public void All_names_with_a_link_give_the_same_id(string marked, string id) => Assert.Equal(id, Grouped(marked)[0].Id);

    // The links of the first marked name.
    private static string FindLinks(string marked)
    {
        var (article, names) = NamedText.Parse(marked);
        return string.Join(", ", NameLinker.Link(article.Text, names)[0].Links.Select(link => $"{link.Source} {link.Id}"));
    }

    private static IReadOnlyList<Entity> Grouped(string marked)
    {
        var (article, names) = NamedText.Parse(marked);
        return EntityGrouper.Group(TokenizedArticle.Create(article), NameLinker.Link(article.Text, names));
    }
}
