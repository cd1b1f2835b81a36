using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Tests.Entities;

public class EntityGrouperTests
{
    [Theory]
    [InlineData("the same name twice", "[Location|Kabul] fell. [Location|Kabul] is calm.")]
    [InlineData("another case", "[Organization|TALIBAN] and [Organization|Taliban]")]
    [InlineData("a diacritic more", "[Organization|Aśvaka News Agency] and [Organization|Asvaka News Agency]")]
    [InlineData("letters of another script inside", "[Organization|Aśvaka - آسواکا News Agency] and [Organization|Asvaka News Agency]")]
    [InlineData("a leading article", "[Organization|The Guardian] and [Organization|Guardian]")]
    [InlineData("periods in an abbreviation", "[Location|U.S.] and [Location|US]")]
    [InlineData("an acronym in brackets", "[Organization|National Resistance Front of Afghanistan] ([Organization|NRFA])")]
    [InlineData(
        "an acronym in brackets that leaves words out",
        "[Organization|Office for the Coordination of Humanitarian Affairs] ([Organization|OCHA])")]
    [InlineData("an acronym before its expansion", "[Organization|WHO] said the [Organization|World Health Organization] agrees")]
    [InlineData("an acronym of the part before 'of'", "[Organization|National Resistance Front of Afghanistan] and [Organization|NRF]")]
    [InlineData("an acronym with its small words", "[Organization|Department of Defense] and [Organization|DOD]")]
    [InlineData("a country's acronym", "[Location|United States] and [Location|US]")]
    [InlineData("a surname after the full name", "[Person|Amrullah Saleh] spoke. [Person|Saleh] left.")]
    [InlineData("a surname before the full name", "[Person|Saleh] spoke. [Person|Amrullah Saleh] left.")]
    [InlineData("a given name", "[Person|Malala Yousafzai] spoke. [Person|Malala] left.")]
    [InlineData("a name without its middle name", "[Person|Gabriel García Márquez] and [Person|García Márquez]")]
    [InlineData("a title that became part of the name", "[Person|Mohammad Omar] and [Person|Mullah Omar]")]
    [InlineData("a province and its name", "[Location|Kunar] and [Location|Kunar Province]")]
    [InlineData("an organization by its first word", "[Organization|Lockheed Martin] and [Organization|Lockheed]")]
    [InlineData("an organization by its last word", "[Organization|Northern Resistance] and the [Organization|Resistance]")]
    [InlineData("a people, one and many", "an [Group|Afghan] and many [Group|Afghans]")]
    [InlineData("a handle in another case", "@AsvakaNews and @asvakanews")]
    [InlineData("white space between letters of another script", "[Organization|آژانس  خبری] و [Organization|آژانس خبری]")]
    public void One_entity_for(string why, string marked) => Assert.True(NamedText.Parse(marked).Group() is [_], why);

    [Theory]
    [InlineData("two full names with a surname in common", "[Person|Ahmad Massoud], not [Person|Ahmad Shah Massoud]")]
    [InlineData("two places", "[Location|Kabul] and [Location|Kandahar]")]
    [InlineData("a place and the river that bears its name", "[Location|Kabul] and [Location|Kabul River]")]
    [InlineData("two organizations with a word in common", "[Organization|Ministry of Defence] and [Organization|Ministry of Justice]")]
    [InlineData("an acronym of something else", "[Organization|World Bank] and [Organization|WHO]")]
    [InlineData("an acronym in brackets after another name", "[Organization|Reuters News Service] ([Organization|AFP])")]
    [InlineData("brothers", "[Person|Noel Gallagher] and [Person|Liam Gallagher]")]
    [InlineData("a person and the place named after them", "[Person|George Washington] and [Location|Washington State]")]
    [InlineData("a country and its people", "[Location|Afghanistan] and the [Group|Afghans]")]
    [InlineData("two URLs that differ in case", "https://t.co/ab and https://t.co/aB")]
    [InlineData("two handles", "@AsvakaNews and @AsvakaSport")]
    public void Two_entities_for(string why, string marked) => Assert.True(NamedText.Parse(marked).Group() is [_, _], why);

    [Fact]
    public void A_word_two_organizations_share_stays_by_itself() =>
        Assert.Equal(
            3, NamedText.Parse("[Organization|Deutsche Bank] and [Organization|Deutsche Bahn]: [Organization|Deutsche]").Group().Count);

    [Fact]
    public void A_surname_stays_with_whom_it_was_first_used_for()
    {
        var text = NamedText.Parse(
            "[Person|Ahmad Massoud] spoke. [Person|Massoud] left. [Person|Ahmad Shah Massoud] was his father. [Person|Massoud] fights on.");

        var entities = text.Group();

        Assert.Equal(["Ahmad Massoud", "Ahmad Shah Massoud"], entities.Select(entity => entity.Name));
        Assert.Equal(3, entities[0].Mentions.Count);
    }

    [Fact]
    public void A_surname_goes_to_the_person_introduced_last()
    {
        var entities = NamedText.Parse("[Person|Noel Gallagher] and [Person|Liam Gallagher] met. [Person|Gallagher] sang.").Group();

        Assert.Equal(["Liam Gallagher", "Gallagher"], entities[1].Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void The_fullest_form_is_the_name_and_the_others_are_aliases()
    {
        var entity = Assert.Single(
            NamedText.Parse("[Organization|NRFA], the [Organization|National Resistance Front of Afghanistan], or [Organization|NRF]")
                .Group());

        Assert.Equal("National Resistance Front of Afghanistan", entity.Name);
        Assert.Equal(["NRFA", "NRF"], entity.Aliases);
    }

    [Fact]
    public void Entities_are_in_the_order_of_first_mention() =>
        Assert.Equal(
            ["Herat", "Kabul", "Kandahar"],
            NamedText.Parse("[Location|Herat], [Location|Kabul], [Location|Herat], [Location|Kandahar]").Group()
                .Select(entity => entity.Name));

    [Fact]
    public void The_longer_of_two_overlapping_names_is_used()
    {
        var article = NamedText.CreateArticle("the Bank of England said");

        var entity = Assert.Single(
            EntityGrouper.Group(
                TokenizedArticle.Create(article), [new(4, 15, EntityType.Organization, 0.9), new(12, 7, EntityType.Location, 0.9)]));

        Assert.Equal("Bank of England", entity.Name);
    }

    [Fact]
    public void An_address_is_preferred_to_a_longer_name_around_it()
    {
        var article = NamedText.CreateArticle("News @AsvakaNews Agency");

        var entity = Assert.Single(EntityGrouper.Group(TokenizedArticle.Create(article), [new(0, 23, EntityType.Organization, 0.9)]));

        Assert.Equal(EntityType.Handle, entity.Type);
    }

    [Fact]
    public void The_type_is_that_of_the_surer_mentions()
    {
        var article = NamedText.CreateArticle("Panjshir Panjshir Panjshir");

        var entity = Assert.Single(
            EntityGrouper.Group(
                TokenizedArticle.Create(article),
                [new(0, 8, EntityType.Location, 0.8), new(9, 8, EntityType.Location, 0.8), new(18, 8, EntityType.Person, 0.9)]));

        Assert.Equal(EntityType.Location, entity.Type);
    }

    [Fact]
    public void Names_a_provider_linked_to_the_same_thing_are_one_entity()
    {
        var article = NamedText.CreateArticle("Britain, that is the United Kingdom");
        var link = new EntityLink("iso3166", "GB", "https://example.org/GB");

        var entity = Assert.Single(
            EntityGrouper.Group(
                TokenizedArticle.Create(article),
                [new(0, 7, EntityType.Location, 1) { Links = [link] }, new(21, 14, EntityType.Location, 1) { Links = [link] }]));

        Assert.Equal([link], entity.Links);
    }

    [Fact]
    public void But_two_persons_stay_two_whatever_page_a_provider_linked_them_to()
    {
        var article = NamedText.CreateArticle("Ahmad Massoud and Ahmad Shah Massoud");
        var link = new EntityLink("wikipedia", "Ahmad_Shah_Massoud", "https://example.org/Ahmad_Shah_Massoud");

        Assert.Equal(
            2,
            EntityGrouper.Group(
                TokenizedArticle.Create(article),
                [new(0, 13, EntityType.Person, 1) { Links = [link] }, new(18, 18, EntityType.Person, 1) { Links = [link] }]).Count);
    }

    [Fact]
    public void A_hundred_thousand_different_names_are_grouped_without_comparing_each_with_each()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"A{number:x5} B{number:x5} "));
        var names = Enumerable.Range(0, 100_000).Select(number => new RecognizedName(number * 14, 13, EntityType.Person, 0.9)).ToList();

        Assert.Equal(100_000, EntityGrouper.Group(TokenizedArticle.Create(NamedText.CreateArticle(text)), names).Count);
    }

    [Property]
    public Property Every_mention_slices_to_its_text_and_every_name_is_kept_once() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyString>(),
        ArbMap.Default.ArbFor<(byte Offset, byte Length, EntityType Type)[]>(),
        (text, spans) =>
        {
            var article = NamedText.CreateArticle(text.Get);
            var names = spans.Where(span => span.Length > 0 && span.Offset + span.Length <= text.Get.Length)
                .Select(span => new RecognizedName(span.Offset, span.Length, span.Type, 0.5)).ToList();

            var mentions = EntityGrouper.Group(TokenizedArticle.Create(article), names)
                .SelectMany(entity => entity.Mentions)
                .OrderBy(mention => mention.Offset)
                .ToList();

            Assert.All(mentions, mention => Assert.Equal(text.Get.Substring(mention.Offset, mention.Length), mention.Text));
            Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Offset + pair.First.Length <= pair.Second.Offset));
        });
}
