using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Tests.Entities;

/// <summary>What the ids of entities consist of, and what they depend on.</summary>
public sealed partial class EntityIdTests
{
    [Theory]
    [InlineData(EntityType.Person, "Ahmad Massoud", "person:ahmad-massoud")]
    [InlineData(EntityType.Person, "President Ashraf Ghani", "person:ashraf-ghani")]
    [InlineData(EntityType.Person, "Recep Tayyip Erdoğan", "person:recep-tayyip-erdogan")]
    [InlineData(EntityType.Person, "Nguyễn Phú Trọng", "person:nguyen-phu-trong")]
    [InlineData(EntityType.Person, "Jose\u0301 Garci\u0301a", "person:jose-garcia")]
    [InlineData(EntityType.Person, "Conor O’Brien", "person:conor-obrien")]
    [InlineData(EntityType.Organization, "The Guardian", "organization:guardian")]
    [InlineData(EntityType.Organization, "AT&T", "organization:at-t")]
    [InlineData(EntityType.Location, "U.S.", "location:us")]
    [InlineData(EntityType.Group, "Tajiks", "group:tajik")]
    [InlineData(EntityType.DateTime, "9/11", "dateTime:9-11")]
    [InlineData(EntityType.Handle, "@FahimDashty", "handle:fahimdashty")]
    [InlineData(EntityType.Phone, "+93 70 123 4567", "phone:93-70-123-4567")]
    [InlineData(EntityType.Email, "Ann@example.org", "email:ann-example-org-438c4c7afe60")]
    [InlineData(EntityType.Person, "Владимир ЗЕЛЕНСКИЙ", "person:владимир-зеленский")]
    [InlineData(EntityType.Location, "ΑΘΉΝΑ", "location:αθηνα")]
    [InlineData(EntityType.Person, "احمد مسعود", "person:احمد-مسعود")]
    [InlineData(EntityType.Location, "北京", "location:北京")]
    [InlineData(EntityType.Location, "नई दिल्ली", "location:नई-दिल्ली")]
    [InlineData(EntityType.Organization, "Газпром 2", "organization:газпром-2")]
    public void An_id_is_the_type_and_the_name(EntityType type, string name, string id) => Assert.Equal(id, EntityId.Create(type, name));

    [Theory]
    [InlineData("another case", "AHMAD MASSOUD", "Ahmad Massoud")]
    [InlineData("a title", "Commander Ahmad Massoud", "Ahmad Massoud")]
    [InlineData("white space", "Ahmad\n Massoud", "Ahmad Massoud")]
    [InlineData("a direction mark", "Ahmad\u200F \u202EMassoud\u202C", "Ahmad Massoud")]
    [InlineData("a soft hyphen", "Ahmad Mas\u00ADsoud", "Ahmad Massoud")]
    [InlineData("quotation marks", "\"Ahmad 'Massoud'\"", "Ahmad Massoud")]
    [InlineData("a decomposed letter", "Серге\u0438\u0306", "Сергей")]
    [InlineData("decomposed Hangul", "\u1109\u1165\u110B\u116E\u11AF", "서울")]
    [InlineData("decomposed Kana", "か\u3099", "が")]
    [InlineData("accents that capitals do not have", "ΑΘΗΝΑ", "Αθήνα")]
    [InlineData("a final sigma", "ΚΩΣΤΑΣ", "Κώστας")]
    public void Spellings_of_one_name_have_one_id(string why, string one, string other) =>
        Assert.True(EntityId.Create(EntityType.Person, one) == EntityId.Create(EntityType.Person, other), why);

    [Theory]
    [InlineData(EntityType.Product, "🚢", "🚀")]
    [InlineData(EntityType.Other, "???", "!!!")]
    [InlineData(EntityType.Person, "И", "Й")]
    [InlineData(EntityType.Url, "https://t.co/ab", "https://t.co/aB")]
    [InlineData(EntityType.Email, "a.b@example.org", "ab@example.org")]
    public void Different_names_have_different_ids(EntityType type, string one, string other) =>
        Assert.NotEqual(EntityId.Create(type, one), EntityId.Create(type, other));

    [Fact]
    public void A_name_without_letters_has_the_hash_of_its_characters() =>
        Assert.Matches("^product:[0-9a-f]{12}$", EntityId.Create(EntityType.Product, "🚢"));

    [Fact]
    public void A_long_name_is_cut_after_a_word_and_has_a_hash()
    {
        var name = string.Concat(Enumerable.Repeat("National Front ", 100));

        var id = EntityId.Create(EntityType.Organization, name);

        Assert.Matches("^organization:(national-front-)+[0-9a-f]{12}$", id);
        Assert.NotEqual(id, EntityId.Create(EntityType.Organization, name + "of Leeds"));
    }

    [Fact]
    public void The_second_entity_with_a_type_and_name_has_a_number()
    {
        var entities = NamedText.Parse("[Url|https://t.co/ab] [Phone|0800 123 456] or [Phone|0800-123 456].").Group();

        Assert.Equal(["phone:0800-123-456", "phone:0800-123-456-2"], entities.Skip(1).Select(entity => entity.Id));
    }

    [Fact]
    public void A_number_does_not_take_the_id_of_another_name() =>
        Assert.Equal(["a:apollo", "a:apollo-3", "a:apollo-2"], StableId.MakeUnique(["a:apollo", "a:apollo", "a:apollo-2"]));

    [Fact]
    public void Names_with_the_same_link_have_the_id_of_the_linked_entry()
    {
        Assert.Equal("location:united-kingdom", FindId("Britain", EntityType.Location, "United Kingdom"));
        Assert.Equal("location:united-kingdom", FindId("UK", EntityType.Location, "United Kingdom"));
    }

    // Persons with the same surname are often linked to the same page.
    [Fact]
    public void A_link_of_a_person_does_not_change_its_id() =>
        Assert.Equal("person:massoud", FindId("Massoud", EntityType.Person, "Ahmad Shah Massoud"));

    [Property]
    public Property An_id_matches_the_schema_and_has_at_most_its_length() => Prop.ForAll(
        ArbMap.Default.ArbFor<EntityType>(),
        ArbMap.Default.ArbFor<NonEmptyString>(),
        (type, name) =>
        {
            var id = EntityId.Create(type, name.Get);

            Assert.Matches(IdPattern(), id);
            Assert.True(id.Length <= EntityId.Longest);
            Assert.Equal(type, EntityId.FindType(id));
        });

    [Property]
    public Property The_ids_of_an_article_are_unique_and_unaffected_by_the_other_entities() => Prop.ForAll(
        Gen.Elements("Ann Smith", "Bob Jones", "Apollo", "Apollo 2", "AWN", "Åsa Öberg", "🚢", "Владимир").ListOf().ToArbitrary(),
        names =>
        {
            var entities = NamedText.Parse(string.Join(". ", names.Select(name => $"[Person|{name}]"))).Group();

            Assert.Equal(entities.Count, entities.Select(entity => entity.Id).Distinct().Count());
            Assert.All(entities, entity =>
                Assert.Equal(entity.Id, Assert.Single(NamedText.Parse($"[Person|{entity.Name}]").Group()).Id));
        });

    private static string FindId(string name, EntityType type, string linkedName)
    {
        var link = new EntityLink("wikipedia", "x", "https://example.org/x");
        var recognized = new RecognizedName(0, name.Length, type, 0.9) { Links = [link], LinkedName = linkedName };
        return Assert.Single(EntityGrouper.Group(TokenizedArticle.Create(NamedText.CreateArticle(name)), [recognized])).Id;
    }

    // The pattern in docs/schema/enriched-article-2.0.schema.json.
    [GeneratedRegex(@"^[a-zA-Z]+:[^\x00-,./:-`{-\xA0]+$")]
    private static partial Regex IdPattern();
}
