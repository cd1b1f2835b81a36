using System.Net;
using System.Net.Sockets;
using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests.Html;

public class HostilePageTests
{
    // Far more than each page needs, and much less than anything that is not linear would need.
    private static readonly ExtractionLimits Limits = new() { Time = TimeSpan.FromMinutes(2) };

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<blockquote><ul><li>", 50_000)]
    [InlineData("<table><tr><td>", 20_000)]
    public void Elements_that_are_nested_too_deeply_are_rejected(string element, int count)
    {
        var error = Documents.Fail(CreatePage(Repeat(element, count)), Limits);

        Assert.Equal(ErrorCode.NestedTooDeeply, error.Code);
        Assert.Equal("The HTML page has too many elements inside other elements; send in the text of the article.", error.Message);
    }

    // The parser repeats every unclosed element that formats text in all paragraphs after it.
    [Fact]
    public void Unclosed_elements_that_multiply_are_rejected()
    {
        var unclosed = string.Concat(Enumerable.Range(0, 400).Select(size => $"<font size={size}>"));

        var error = Documents.Fail(CreatePage(unclosed + Repeat("<p>a</p>", 100_000)), Limits);

        Assert.Equal(ErrorCode.NestedTooDeeply, error.Code);
    }

    [Fact]
    public void A_page_of_more_than_200_000_elements_is_rejected()
    {
        var error = Documents.Fail(CreatePage(Repeat("<p>a</p>", 250_000)), Limits);

        Assert.Equal(ErrorCode.ExpandsTooFar, error.Code);
        Assert.Equal("The HTML page has more than 200,000 elements; send in the text of the article.", error.Message);
    }

    [Theory]
    [InlineData("<div>", 300)]
    [InlineData("<b>", 1_500)]
    [InlineData("<p>a</p>", 50_000)]
    [InlineData("a<br>", 50_000)]
    [InlineData("<b><p>a</b>", 20_000)]
    [InlineData("<table><tr><td>", 150)]
    [InlineData("<table><b>x", 20_000)]
    [InlineData("&amp;", 1_000_000)]
    [InlineData("<a href=x>a</a> ", 50_000)]
    public void A_large_page_of_unusual_form_is_read(string part, int count) =>
        Assert.NotEmpty(Documents.Extract(CreatePage(Repeat(part, count) + "The council met on Monday."), Limits).Blocks);

    [Theory]
    [InlineData("<p title=\"{0}\">The council met on Monday.</p>")]
    [InlineData("<p class=\"{0}\">The council met on Monday.</p>")]
    [InlineData("<p>The council met on Monday.</p><!-- {0} -->")]
    [InlineData("<p>The council met on Monday.</p><script type='application/ld+json'>{0}</script>")]
    public void A_part_of_9_MB_does_not_matter(string page)
    {
        var content = CreatePage(page.Replace("{0}", Repeat("a- ", 3_000_000), StringComparison.Ordinal));

        Assert.Contains("The council met on Monday.", Documents.Extract(content, Limits).Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_text_of_3_MB_in_the_metadata_is_compared_with_the_page_in_linear_time()
    {
        var text = Repeat("The council met on Monday and nobody came. ", 60_000);
        var page = $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{text}\"}}</script>"
            + Repeat("<p>The council met on Monday and nobody came.</p>", 20_000);

        Assert.NotEmpty(Documents.Extract(CreatePage(page), Limits).Blocks);
    }

    [Fact]
    public void Nothing_is_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var site = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var page = $"<base href='{site}/'><link rel=stylesheet href='{site}/a.css'><link rel=canonical href='{site}/'>"
            + $"<link rel=icon href='{site}/i'><script src='{site}/a.js'></script><script>fetch('{site}/b')</script>"
            + $"<meta http-equiv=refresh content='0; url={site}/c'>"
            + $"<article><img src='{site}/a.png'><iframe src='{site}/d'></iframe><object data='{site}/e'></object>"
            + $"<video src='{site}/f'></video>"
            + "<p>The council met on Monday to talk about the future of the old harbour and its cranes.</p></article>";

        Documents.Extract(CreatePage(page));

        Assert.False(listener.Pending());
    }

    private static byte[] CreatePage(string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>");

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
