using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Entities.Tagging;

public class EntityTaggerTests
{
    private static readonly EntityTagger Tagger = EntityTagger.Load();

    [Theory]
    [InlineData("The minister, Zhanar Toktobekova, met reporters in Osh on Friday.", "Zhanar Toktobekova/Person Osh/Location")]
    [InlineData("Commander Wali Shinwarzoi was killed near Lashkar Gah, the governor's spokesman said.",
        "Wali Shinwarzoi/Person Lashkar Gah/Location")]
    [InlineData("Okwudili Nwabara, who heads the Lagos Harbour Workers Union, said talks had failed.",
        "Okwudili Nwabara/Person Lagos Harbour Workers Union/Organization")]
    [InlineData("Fighters of the Northern Valley Liberation Front crossed into Tajikistan.",
        "Northern Valley Liberation Front/Organization Tajikistan/Location")]
    [InlineData("He studied at the University of Leeds before he moved to Australia.",
        "University of Leeds/Organization Australia/Location")]
    public void Names_outside_the_training_data_are_found(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("It rained all day, and nobody went out.")]
    [InlineData("On Monday the price of bread rose by two percent.")]
    [InlineData("")]
    [InlineData("?")]
    public void A_text_without_names_has_no_names(string text) => Assert.Empty(Tag(text));

    [Fact]
    public void A_possessive_is_no_part_of_the_name() => Assert.Equal("Kenya/Location", Describe("Kenya's harvest was late this year."));

    [Fact]
    public void A_place_is_found_in_a_hyphenated_word() =>
        Assert.Contains("Kabul/Location", Describe("The Kabul-based company has been growing for years."), StringComparison.Ordinal);

    [Fact]
    public void Handles_and_addresses_are_no_names() =>
        Assert.Empty(Tag("See https://example.org/Berlin and ask @nobody_special for more."));

    [Fact]
    public void The_same_text_gives_the_same_names()
    {
        const string Text = "Amina Okoye of Amnesty International flew from Nairobi to Geneva. Okoye spoke to Reuters.";

        Assert.Equal(Tag(Text), Tag(Text));
        Assert.Equal(Tag(Text), OnAnotherThread(() => Tag(Text)));
    }

    [Fact]
    public void Articles_tagged_before_change_nothing()
    {
        var first = Tag("Okoye spoke in Geneva.");
        _ = Tag("Geneva Okoye is a river, and the Okoye flows fast.");

        Assert.Equal(first, Tag("Okoye spoke in Geneva."));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 200)]
    public void Every_span_is_exact(ArticleText text)
    {
        var end = 0;
        foreach (var name in Tag(text.Value))
        {
            Assert.True(name.Offset >= end && name.Length > 0 && name.Offset + name.Length <= text.Value.Length);
            Assert.Equal(text.Value.Substring(name.Offset, name.Length).Trim(), text.Value.Substring(name.Offset, name.Length));
            Assert.InRange(name.Confidence, 0, 1);
            end = name.Offset + name.Length;
        }
    }

    private static IReadOnlyList<TaggedName> OnAnotherThread(Func<IReadOnlyList<TaggedName>> tag)
    {
        IReadOnlyList<TaggedName> names = [];
        var thread = new Thread(() => names = tag());
        thread.Start();
        thread.Join();
        return names;
    }

    private static IReadOnlyList<TaggedName> Tag(string text) => Tagger.Tag(text, [new TokenRun(text, new TextSpan(0, text.Length))]);

    private static string Describe(string text) =>
        string.Join(' ', Tag(text).Select(name => $"{text.Substring(name.Offset, name.Length)}/{Enum.GetName(name.Type)}"));
}
