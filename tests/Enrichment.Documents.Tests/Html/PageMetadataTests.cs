using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Html;

public class PageMetadataTests
{
    private const string Body = "<p>The council met on Monday to talk about the future of the old harbour and its cranes.</p>";

    [Theory]
    [InlineData("<title>Council meets - BBC News</title><meta property='og:site_name' content='BBC News'>", "", "Council meets")]
    [InlineData("<title>Council meets on harbour | Reuters</title>", "", "Council meets on harbour")]
    [InlineData("<title>The Post: Council meets on harbour</title>", "<h1>Council meets on harbour</h1>", "Council meets on harbour")]
    [InlineData(
        "<title>The Post</title><meta property='og:title' content='Council meets'>",
        "<h1>The Post</h1><h1>Council meets</h1>",
        "Council meets")]
    [InlineData(
        "<title>T</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Council &amp; harbour\"}</script>",
        "",
        "Council & harbour")]
    [InlineData("<title>Two-year delay - and no end in sight</title>", "", "Two-year delay - and no end in sight")]
    [InlineData("<title>Council  meets\n on harbour</title>", "", "Council meets on harbour")]
    public void The_title_is_the_headline_without_the_name_of_the_site(string head, string start, string expected) =>
        Assert.Equal(expected, Read(head, start).Title);

    [Theory]
    [InlineData("<meta name=author content='By Jane Doe'>", "Jane Doe")]
    [InlineData("<meta name=author content='Jane Doe and John Roe'>", "Jane Doe; John Roe")]
    [InlineData(
        "<meta property='article:author' content='https://facebook.example/jane'><meta name=author content='Jane Doe, John Roe'>",
        "Jane Doe; John Roe")]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"Jane Doe\"},\"John Roe\"]}</script>",
        "Jane Doe; John Roe")]
    [InlineData("", "")]
    public void The_authors_are_read_without_by(string head, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(head).Authors));

    [Theory]
    [InlineData("<p class=byline>By <span>Jane Doe</span></p>")]
    [InlineData("<a rel=author href='/jane'>Jane Doe</a>")]
    [InlineData("<span itemprop=author>Jane Doe</span>")]
    public void An_author_is_read_from_a_byline(string byline) => Assert.Equal(["Jane Doe"], Read("", byline).Authors);

    [Theory]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-07-18T10:30:00+01:00\"}</script>",
        "",
        "2022-07-18T10:30:00+01:00")]
    [InlineData(
        "<meta property='article:published_time' content='2022-07-18'><meta property='article:modified_time' content='2022-07-20'>",
        "",
        "2022-07-18")]
    [InlineData("<meta name='DC.date.issued' content='2022-07-18'>", "", "2022-07-18")]
    [InlineData("<meta itemprop='datePublished' content='18 July 2022'>", "", "18 July 2022")]
    [InlineData("", "<time datetime='2022-07-18T09:00Z'>yesterday</time>", "2022-07-18T09:00Z")]
    [InlineData("", "<span class='post-date'>July 18, 2022</span>", "July 18, 2022")]
    [InlineData("<meta property='article:modified_time' content='2022-07-20'>", "", "2022-07-20")]
    [InlineData("<meta name=date content='soon'>", "", null)]
    public void The_publication_time_is_read_as_written(string head, string start, string? expected) =>
        Assert.Equal(expected, Read(head, start).Published);

    [Fact]
    public void Publisher_section_address_and_language_are_read()
    {
        var metadata = Read(
            "<meta property='og:site_name' content='The Post'><meta property='article:section' content='Local'>"
            + "<link rel=canonical href='https://post.example/harbour'><meta property='og:locale' content='en_GB'>");

        Assert.Equal("The Post", metadata.Publisher);
        Assert.Equal("Local", metadata.Section);
        Assert.Equal("https://post.example/harbour", metadata.Url);
        Assert.Equal("en-GB", metadata.Language);
    }

    [Theory]
    [InlineData("/harbour")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_no_web_address_is_ignored(string address) =>
        Assert.Null(Read($"<link rel=canonical href='{address}'>").Url);

    [Theory]
    [InlineData("{")]
    [InlineData("[1, null, \"x\"]")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":5,\"author\":[[[{}]]],\"datePublished\":{}}")]
    public void Json_of_another_form_is_ignored(string json) =>
        Assert.Equal("Council meets", Read($"<script type='application/ld+json'>{json}</script><title>Council meets</title>").Title);

    private static ArticleMetadata Read(string head, string start = "") =>
        Documents.Extract(Encoding.UTF8.GetBytes($"<html><head>{head}</head><body>{start}{Body}</body></html>")).Metadata;
}
