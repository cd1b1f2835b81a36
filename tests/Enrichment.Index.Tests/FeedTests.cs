using System.Xml.Linq;
using Enrichment.Index.Feeds;
using Enrichment.Index.Results;

namespace Enrichment.Index.Tests;

public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_newest_claim_is_first_with_the_addresses_of_its_articles()
    {
        using var index = new TestIndex().Put(
            new TestArticle("a") { Published = "2021-09-06", Url = "https://one.example/a", Title = "Title A" }.Say("Ann", "one"),
            new TestArticle("b") { Published = "2021-09-07", Url = "javascript:alert(1)" }.Say("Bo", "two"));

        var feed = Write(index.Search(""), "speaker:x", new Uri("http://127.0.0.1:7171/feed?q=x"), null);

        Assert.Equal(["Bo: two", "Ann: one"], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal("2021-09-07T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("http://127.0.0.1:7171/feed?q=x", feed.Element(Atom + "link")!.Attribute("href")!.Value);
        var link = Assert.Single(feed.Descendants(Atom + "entry").Elements(Atom + "link"));
        Assert.Equal(("alternate", "https://one.example/a"), (link.Attribute("rel")!.Value, link.Attribute("href")!.Value));
    }

    [Fact]
    public void An_entry_links_to_the_page_of_its_claim_first()
    {
        using var index = new TestIndex().Put(new TestArticle("a") { Url = "https://one.example/a" }.Say("Ann", "one"));

        var feed = Write(index.Search(""), "", null, claim => new Uri($"http://127.0.0.1:7171/claims/{claim.Id}"));

        Assert.Equal(
            ["alternate", "related"],
            feed.Descendants(Atom + "entry").Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value));
    }

    [Fact]
    public void A_feed_without_entries_has_what_Atom_requires()
    {
        var feed = Write(new SearchResult(0, false, []), "", null, null);

        Assert.All(["id", "title", "updated"], name => Assert.NotEqual("", feed.Element(Atom + name)!.Value));
    }

    [Fact]
    public void Hostile_text_gives_a_valid_feed()
    {
        using var index = new TestIndex().Put(
            [.. HostileInputs.All.Values.Select((create, number) =>
                new TestArticle($"{number}\0\uFFFF<") { Title = create(50) }.Say(create(80) + "\0\uD800", create(200)))]);

        var feed = Write(index.Search(""), "\0<&\uD800", null, null);

        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(
            feed.Elements(Atom + "entry"),
            entry => Assert.All(["id", "title", "updated", "author"], name => Assert.Single(entry.Elements(Atom + name))));
        Assert.Equal(
            feed.Elements(Atom + "entry").Count(),
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    private static XElement Write(SearchResult result, string query, Uri? self, Func<FoundClaim, Uri?>? getLink)
    {
        using var stream = new MemoryStream();
        AtomFeed.Write(result, query, self, getLink ?? (_ => null), stream);
        stream.Position = 0;
        var feed = XDocument.Load(stream).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        return feed;
    }
}
