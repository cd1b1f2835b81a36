using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Embedded.Entities;
using Enrichment.Entities;
using Enrichment.Tests.Entities;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>The tagger, the rules and the article's own consistency together.</summary>
public class EmbeddedEntityRecognizerTests
{
    private static readonly EmbeddedEntityRecognizer Recognizer = new();

    [Theory]
    [InlineData("Tamsin Okereke, who runs the clinic, told reporters that Okereke would stay.", "Person Tamsin Okereke", "Person Okereke")]
    [InlineData("Police in Velmarstad said two men from Dornach were held.", "Location Velmarstad", "Location Dornach")]
    [InlineData("Shares of Brontel Systems fell after the Quillon Bank cut its outlook.",
        "Organization Brontel Systems", "Organization Quillon Bank")]
    public void Names_that_are_on_no_list_are_found(string text, params string[] names) => Assert.Equal(names, Written(text));

    [Theory]
    [InlineData("Yesterday General Zulmai Wardak spoke in Herat.", "Person Zulmai Wardak", "Location Herat")]
    [InlineData("On Friday Queen Mary opened the bridge.", "Person Queen Mary")]
    public void A_title_is_part_of_a_name_only_if_the_name_is_used_with_it(string text, params string[] names) =>
        Assert.Equal(names, Written(text));

    [Fact]
    public void A_country_is_a_place_and_its_people_a_group_whatever_it_does() =>
        Assert.Equal(["Location China", "Location Russia", "Group Afghans"],
            Written("China warned Russia on Monday, and many Afghans left."));

    [Fact]
    public void An_institution_is_more_than_its_country() =>
        Assert.Contains("Organization Pakistan air force", Written("Drones of the Pakistan air force were seen over Kabul."));

    [Fact]
    public void An_election_is_an_event_and_the_country_in_its_name_no_place() =>
        Assert.Contains("Event 2010 United Kingdom general election",
            Written("He stood in the 2010 United Kingdom general election and lost."));

    [Fact]
    public void The_name_of_the_author_of_a_post_is_found_as_written() =>
        Assert.Contains("Organization Aśvaka - آسواکا News Agency",
            Written("It was quiet.\n\nFighting goes on.\n— Aśvaka - آسواکا News Agency (@AsvakaNews) September 5, 2021"));

    [Fact]
    public void Sentences_in_other_languages_have_no_names()
    {
        var (article, names) = Recognize("Angela Merkel ist gestern nach Berlin gefahren, und niemand weiß, warum sie das getan hat.");

        Assert.Equal("de", article.Language);
        Assert.Empty(names);
    }

    [Fact]
    public void Text_of_nothing_but_capitals_does_not_cost_more_than_its_length() =>
        Assert.NotNull(Recognize(string.Concat(Enumerable.Repeat("National North Of The First ", 20_000))).Names);

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void Names_are_in_text_order_without_overlaps(ArticleText text)
    {
        var article = NamedText.CreateArticle(text.Value);
        var names = Recognizer.RecognizeAsync(TokenizedArticle.Create(article), CancellationToken.None).AsTask().Result.Names;

        Assert.All(names, name => Assert.Equal(name.Length, name.In(article.Text).Length));
        Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Offset));
    }

    private static IEnumerable<string> Written(string text) =>
        Recognize(text) is var (article, names) ? names.Select(name => $"{name.Type} {name.In(article.Text)}") : [];

    private static (Article Article, IReadOnlyList<RecognizedName> Names) Recognize(string text)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(text));
        return (article, Recognizer.RecognizeAsync(TokenizedArticle.Create(article), CancellationToken.None).AsTask().Result.Names);
    }
}
