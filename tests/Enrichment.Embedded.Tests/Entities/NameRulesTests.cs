using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles.Reading;
using Enrichment.Embedded.Entities;
using Enrichment.Entities;
using Enrichment.Tests.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities;

public class NameRulesTests
{
    [Theory]
    [InlineData("Yesterday [Person|Maria Kovács] spoke.")]
    [InlineData("It was the spokesperson [Person|Zarghona Walid] who spoke.")]
    [InlineData("The minister met Spokesperson [Person|Qudratullah] alone.")]
    [InlineData("They wrote to Lt. Gen [Person|Faiz Hamid] again.")]
    [InlineData("They wrote to Gen. [Person|Mark A. Milley] again.")]
    [InlineData("They wrote to Dr. [Person|Ngozi Adeyemi] again.")]
    [InlineData("They met Foreign Minister [Person|Sergei Lavrov] there.")]
    [InlineData("They met Deputy Prime Minister [Person|Xolani Dube] there.")]
    [InlineData("We saw the painter [Person|Vincent van Gogh] once.")]
    [InlineData("We saw [Person|Ursula von der Leyen] once.")]
    [InlineData("We saw [Person|Bashar al-Assad] once.")]
    [InlineData("We saw [Person|George W. Bush] once.")]
    [InlineData("We saw [Person|J.K. Rowling] once.")]
    [InlineData("We saw [Person|Pope Francis] once.")]
    [InlineData("We saw [Person|Mullah Yakub] once.")]
    [InlineData("We saw Mullah [Person|Abdul Ghani Baradar] once.")]
    [InlineData("We saw her nephew [Person|Tariq Azizi] once.")]
    [InlineData("We saw [Person|Ahmad Shah Massoud] once.")]
    [InlineData("In the evening [Person|Ngozi]'s brother [Person|Emeka] came.")]
    public void A_person_is_found_by_given_name_title_or_kinship(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("The report of the [Organization|Ministry of Trade and Industry] is out.")]
    [InlineData("The report of the [Organization|Centers for Disease Control] is out.")]
    [InlineData("The report of the [Organization|National Resistance Front of Afghanistan] is out.")]
    [InlineData("It was shared by [Organization|Asvaka News Agency] first.")]
    [InlineData("It was shared by [Organization|Johnson & Johnson] first.")]
    [InlineData("It was shared by the [Organization|Kelstrand Harbour Board] first.")]
    [InlineData("It was shared by the [Organization|University of Ibadan] first.")]
    [InlineData("It was built by [Organization|General Motors] first.")]
    [InlineData("A suit by the [Organization|Justice Department] failed.")]
    [InlineData("They called the [Organization|United Nations], the [Organization|Red Cross] and the [Organization|Red Crescent].")]
    [InlineData("The planes of the [Organization|Pakistan air force] came.")]
    [InlineData("The planes of the [Organization|French navy] came.")]
    [InlineData("He works for the [Organization|XKCB] now.")]
    [InlineData("The [Organization|Vashti] fighters left.")]
    [InlineData("He is a [Location|Pakistan] [Organization|ISI] man.")]
    public void An_organization_is_found_by_its_words_or_its_capitals(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("They live in [Location|Qarabagh] now.")]
    [InlineData("They left [Location|Zhari] district.")]
    [InlineData("They fled from [Location|Herat] and [Location|Andarab] at night.")]
    [InlineData("They crossed the [Location|Amu River] at night.")]
    [InlineData("They climbed [Location|Mount Elgon] at night.")]
    [InlineData("They met in [Location|Lashkar Gah], [Location|Mazar-e-Sharif] and [Location|Spin Boldak].")]
    [InlineData("They left the [Location|U.S.] for [Location|New Zealand].")]
    [InlineData("They left the [Location|Gulf of Mexico].")]
    [InlineData("They saw the [Location|Zhari] Governor's house.")]
    public void A_place_is_found_by_its_words_or_its_neighbors(string marked) =>
        AssertFinds(marked, context: "They like [Location|Zhari] province.");

    [Theory]
    [InlineData("Many [Group|Afghans] and [Group|French] people came.")]
    [InlineData("The [Event|Battle of Hastings] was long.")]
    [InlineData("The [Event|Munich Security Conference] was long.")]
    public void A_people_or_an_event_is_found(string marked) => AssertFinds(marked);

    [Theory]
    [InlineData("Visuals from the place show nothing.")]
    [InlineData("Estimating the damage took long.")]
    [InlineData("The Valley is green. He went to the City.")]
    [InlineData("On Monday, in August, I met the CEO about GDP.")]
    [InlineData("Meanwhile, nobody spoke. However, all left.")]
    [InlineData("\"We won,\" they said. \"Nobody lost.\"")]
    [InlineData("A Geneva-based group and a Syrian-led one met.")]
    [InlineData("THE END IS NEAR")]
    [InlineData("...")]
    public void No_name_is_found_in(string text) => Assert.Empty(Recognize(text));

    [Fact]
    public void The_first_word_of_a_sentence_is_a_name_where_the_article_uses_it_as_one_elsewhere() =>
        AssertFinds("[Person|Dashty] fell. They mourned [Person|Fahim Dashty] for days.");

    [Fact]
    public void A_surname_is_a_person_everywhere_in_the_article() =>
        AssertFinds("We met [Person|Amrullah Saleh] there. The talks in [Location|Kabul] and [Person|Saleh] are over.");

    [Fact]
    public void A_name_is_found_in_a_headline_that_capitalizes_everything() =>
        AssertFinds("[Organization|Vashti Movement] Claims Victory After Long Night",
            context: "We met the [Organization|Vashti Movement] there.");

    [Fact]
    public void An_abstract_noun_with_a_capital_is_of_no_known_type() =>
        Assert.Equal(EntityType.Other, Assert.Single(Recognize("They signed a Cessation there.")).Type);

    [Fact]
    public void A_headline_that_capitalizes_everything_has_no_new_names() =>
        Assert.Empty(Recognize("Storm Brings Heavy Rain Across Whole Region"));

    [Fact]
    public void A_name_is_of_one_type_in_the_whole_article() =>
        AssertFinds("They live in [Location|Panjshir] province. The attack on [Location|Panjshir] failed. [Location|Panjshir] stands.");

    [Fact]
    public void A_country_is_linked_to_its_ISO_3166_code_and_its_Wikidata_item()
    {
        var name = Assert.Single(Recognize("They live in Afghanistan."));

        Assert.Equal(
            [
                new EntityLink("iso3166", "AF", "https://www.iso.org/obp/ui/#iso:code:3166:AF"),
                new EntityLink("wikidata", "Q889", "https://www.wikidata.org/wiki/Q889"),
            ],
            name.Links);
    }

    [Fact]
    public void A_capital_with_its_countrys_name_is_the_country() =>
        Assert.Equal(["SG", "Q334"], Assert.Single(Recognize("They live in Singapore.")).Links.Select(link => link.Id));

    [Fact]
    public void Text_of_nothing_but_capitals_does_not_cost_more_than_its_length() =>
        Assert.NotNull(Recognize(string.Concat(Enumerable.Repeat("National North Of The First ", 20_000))));

    // Only the marked names are expected; the context precedes them.
    private static void AssertFinds(string marked, string? context = null)
    {
        var expected = NamedText.Parse(context is null ? marked : $"{context} {marked}");

        var found = Recognize(expected.Article.Text);

        Assert.Equal(Written(expected.Names, expected.Article.Text), Written(found, expected.Article.Text));
    }

    private static IEnumerable<string> Written(IEnumerable<RecognizedName> names, string text) =>
        names.Select(name => $"{name.Type} {name.In(text)}");

    private static IReadOnlyList<RecognizedName> Recognize(string text) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(text)) is var article
            && article.Sentences.Select(sentence => new TokenRun(article.Text, sentence)).ToList() is var sentences
            ? NameLinker.Link(article.Text, DocumentNames.Resolve(article.Text, sentences, NameRules.Find(article, sentences)))
            : [];
}
