using Enrichment.Corrections;
using Enrichment.Entities;

namespace Enrichment.Tests.Corrections;

public sealed class LinkParserTests
{
    [Theory]
    [InlineData("Q42", "wikidata", "Q42", "https://www.wikidata.org/wiki/Q42")]
    [InlineData("wikidata:Q42", "wikidata", "Q42", "https://www.wikidata.org/wiki/Q42")]
    [InlineData("https://www.wikidata.org/wiki/Q42", "wikidata", "Q42", "https://www.wikidata.org/wiki/Q42")]
    [InlineData("iso3166:AF", "iso3166", "AF", "https://www.iso.org/obp/ui/#iso:code:3166:AF")]
    [InlineData("https://en.wikipedia.org/wiki/Ahmad_Massoud", "wikipedia", "Ahmad_Massoud", "https://en.wikipedia.org/wiki/Ahmad_Massoud")]
    [InlineData("https://example.org/people/1", "example.org", "people/1", "https://example.org/people/1")]
    public void A_link_is_read(string text, string source, string id, string url) =>
        Assert.Equal(new EntityLink(source, id, url), LinkParser.Parse(text));

    [Theory]
    [InlineData("Q")]
    [InlineData("wikidata:42")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("example.org")]
    public void Other_text_is_no_link(string text) => Assert.Null(LinkParser.Parse(text));
}
