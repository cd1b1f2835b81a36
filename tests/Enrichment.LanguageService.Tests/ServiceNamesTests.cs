using Enrichment.Analysis;
using Enrichment.Entities;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Mapping;
using Enrichment.LanguageService.Replies;
using Enrichment.Text;

namespace Enrichment.LanguageService.Tests;

public class ServiceNamesTests
{
    private const string Text = "The Bank of England moved. New\nYork did not.";

    [Fact]
    public void Names_are_in_text_order_whatever_the_order_of_the_service()
    {
        Assert.Equal(["Bank of England", "New\nYork"], Names(Entity("New\nYork", "Location"), Entity("Bank of England", "Organization")));
    }

    [Fact]
    public void Of_two_overlapping_names_the_longer_or_more_confident_one_is_kept()
    {
        Assert.Equal(
            ["Bank of England"],
            Names(Entity("England", "Location"), Entity("Bank of England", "Organization"), Entity("Bank", "Organization")));
        Assert.Equal(
            EntityType.Organization,
            Of(Entity("England", "Location", 0.3), Entity("England", "Organization", 0.8)).Names.Single().Type);
    }

    [Fact]
    public void Words_that_differ_in_white_space_only_are_the_words_of_the_text()
    {
        Assert.Equal(["New\nYork"], Names(Entity("New\nYork", "Location") with { Text = "New York" }));
    }

    [Fact]
    public void Other_words_than_the_texts_are_not_placed()
    {
        Assert.Equal(1, Of(Entity("England", "Location") with { Text = "Ireland" }).Misplaced);
    }

    [Fact]
    public void A_link_is_on_the_name_of_the_same_words()
    {
        Assert.Equal(["Bank_of_England"], GetLinks("Bank of England", Link("Bank of England", "Bank_of_England")));
        Assert.Equal(["Bank_of_England"], GetLinks("Bank of England", Link("The Bank of England", "Bank_of_England")));
        Assert.Equal(["Bank_of_England"], GetLinks("The Bank of England", Link("Bank of England", "Bank_of_England")));
    }

    [Fact]
    public void And_not_on_one_that_has_it_in_it_or_is_in_it()
    {
        Assert.Empty(GetLinks("Bank of England", Link("England", "England")));
        Assert.Empty(GetLinks("England", Link("Bank of England", "Bank_of_England")));
    }

    [Fact]
    public void The_same_link_twice_is_one()
    {
        Assert.Single(GetLinks("England", Link("England", "England"), Link("England", "England")));
    }

    private static IEnumerable<string> Names(params ServiceEntity[] entities) => Of(entities).Names.Select(name => name.In(Text));

    private static (IReadOnlyList<RecognizedName> Names, int Misplaced) Of(params ServiceEntity[] entities) =>
        ServiceNames.Locate(Text, [(Chunk, entities)]);

    [Fact]
    public void The_title_of_the_page_is_the_name_for_the_id() => Assert.Equal(
        "Bank of England",
        NameLinks.Join(Text, Of(Entity("Bank of England", "Organization")).Names, [(Chunk, [Link("Bank of England", "Bank_of_England")])])
            .Single().LinkedName);

    private static IEnumerable<string> GetLinks(string name, params ServiceLink[] links) =>
        NameLinks.Join(Text, Of(Entity(name, "Organization")).Names, [(Chunk, links)]).Single().Links.Select(link => link.Id);

    private static ServiceEntity Entity(string text, string category, double confidence = 0.5) =>
        new(At(text), text.Length, text, category, null, confidence);

    private static ServiceLink Link(string text, string id) =>
        new(At(text), text.Length, text, "Wikipedia", id, $"https://en.wikipedia.org/wiki/{id}");

    private static int At(string text) => Text.IndexOf(text, StringComparison.Ordinal);

    private static TextChunk Chunk => new(Text, "en", [new ChunkPiece(0, new TextSpan(0, Text.Length))]);
}
