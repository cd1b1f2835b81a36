using Enrichment.Embedded.Entities;
using Enrichment.Tests.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>In a marked text, "[Location|Kelstrand]" is a place that was found. Most texts are about sports.</summary>
public class ClubsTests
{
    private const string Match = " The match was the first of the season for the striker and his team-mate.";

    [Theory]
    [InlineData("He scored against [Location|Kelstrand].")]
    [InlineData("It was a win over [Location|Kelstrand].")]
    [InlineData("[Location|Kelstrand] beat their rivals.")]
    [InlineData("The [Location|Kelstrand] manager resigned.")]
    [InlineData("[Location|Kelstrand]'s coach resigned.")]
    [InlineData("The squad: P Holm ([Location|Kelstrand]).")]
    [InlineData("[Location|Kelstrand] 2-1 Dornach.")]
    public void A_place_that_does_what_a_club_does_is_an_organization(string marked) =>
        Assert.Equal(["Organization"], Find(marked + Match));

    [Theory]
    [InlineData("They met in [Location|Kelstrand].")]
    [InlineData("He comes from [Location|Kelstrand].")]
    [InlineData("[Location|Kelstrand] is a city of towers.")]
    public void Any_other_place_stays_one(string marked) => Assert.Equal(["Location"], Find(marked + Match));

    [Fact]
    public void All_mentions_have_one_type() => Assert.Equal(
        ["Organization", "Organization", "Organization"],
        Find("[Location|Kelstrand] won. He was at [Location|Kelstrand] for years. [Location|Kelstrand] beat them." + Match));

    [Fact]
    public void Most_mentions_decide() => Assert.Equal(
        ["Location", "Location", "Location"],
        Find("[Location|Kelstrand] won. They met in [Location|Kelstrand]. He is from [Location|Kelstrand]." + Match));

    [Theory]
    [InlineData("They won against [Location|France].")]
    [InlineData("[Location|Wales] beat them.")]
    public void A_country_stays_a_place(string marked) => Assert.Equal(["Location"], Find(marked + Match));

    [Fact]
    public void In_an_article_about_something_else_a_place_stays_one() => Assert.Equal(
        ["Location"], Find("The army fought against [Location|Kelstrand] for a year, and the governor of the province left it."));

    private static IEnumerable<string> Find(string marked)
    {
        var named = NamedText.Parse(marked);
        var text = named.Article.Text;
        return Clubs.Find([new TokenRun(text, new TextSpan(0, text.Length))], named.Names).Select(name => name.Type.ToString());
    }
}
