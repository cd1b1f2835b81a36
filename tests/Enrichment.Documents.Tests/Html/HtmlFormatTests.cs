using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Html;

public class HtmlFormatTests
{
    private const string End = "<p>The meeting ended without a vote, and nobody was surprised.</p>";
    private const string Filler = "<p>The council met on Monday to talk about the future of the old harbour and its cranes.</p>";

    [Fact]
    public void Media_names_the_format_and_the_extractor() =>
        Assert.Equal(new MediaInfo("text/html", "SmartReader 0.11.1"), Extract($"<body>{Filler}</body>").Media);

    [Theory]
    [InlineData(
        "<p>un<b>break</b>able and <i>over</i>-<span>hasty</span> words stay together in this line</p>",
        "unbreakable and over-hasty words stay together in this line")]
    [InlineData(
        "<p>white \n\t space   is one\n<b> space</b> between the words of a paragraph</p>",
        "white space is one space between the words of a paragraph")]
    [InlineData(
        "<p>&ldquo;Caf&eacute;&rdquo; &amp; &#8220;bar&#8221; are entities that a page contains</p>",
        "“Café” & “bar” are entities that a page contains")]
    [InlineData(
        "<p>one line<br>and another line of the same paragraph of the article</p>",
        "one line and another line of the same paragraph of the article")]
    [InlineData(
        "<p>soft&shy;hyphens and zero&#8203;width spaces are not part of the words of a text</p>",
        "softhyphens and zerowidth spaces are not part of the words of a text")]
    public void The_text_of_a_paragraph_is_what_a_browser_shows(string html, string expected) => Assert.Equal([expected], ReadTexts(html));

    [Fact]
    public void Two_line_breaks_separate_paragraphs() => Assert.Equal(
        ["The ferry left the harbour at nine in the morning.", "It came back at noon with an empty car deck."],
        ReadTexts("<div>The ferry left the harbour at nine in the morning.<br> <br/>It came back at noon with an empty car deck.</div>"));

    [Theory]
    [InlineData("<h2>A subheading</h2>", ParagraphKind.Heading)]
    [InlineData("<ul><li>An item of a list</li></ul>", ParagraphKind.Body)]
    [InlineData("<blockquote>Somebody said this.</blockquote>", ParagraphKind.Body)]
    [InlineData("<figure><img src=x><figcaption>A crane at night</figcaption></figure>", ParagraphKind.Caption)]
    [InlineData("<div class='photoCaption'><p>A crane at night</p></div>", ParagraphKind.Caption)]
    public void An_element_becomes_a_block_of_its_kind_in_reading_order(string element, ParagraphKind kind)
    {
        var blocks = Extract($"<article>{Filler}{element}{End}</article>").Blocks;

        Assert.Equal([ParagraphKind.Body, kind, ParagraphKind.Body], blocks.Select(block => block.Kind));
    }

    [Fact]
    public void The_rows_of_a_table_of_figures_are_blocks_of_the_kind_table()
    {
        const string Table = "<table><tr><th>Year<th>Ships<tr><td>2019<td>412<tr><td>2020<td>388</table>";

        var blocks = Extract($"<article>{Filler}{Table}{End}</article>").Blocks;

        var rows = blocks.Where(block => block.Kind == ParagraphKind.Table).Select(block => block.Text);
        Assert.Equal(["Year | Ships", "2019 | 412", "2020 | 388"], rows);
    }

    [Theory]
    [InlineData("<script>var text = 'This is not a paragraph of the article.'</script>")]
    [InlineData("<style>p { content: 'This is not a paragraph of the article.' }</style>")]
    [InlineData("<p hidden>This is not a paragraph of the article.</p>")]
    [InlineData("<p style='color:red; display: none'>This is not a paragraph of the article.</p>")]
    [InlineData("<nav><p>This is not a paragraph of the article.</p></nav>")]
    [InlineData("<aside class='related'><p>This is not a paragraph of the article.</p></aside>")]
    [InlineData("<div class='newsletterSignUp'><p>This is not a paragraph of the article.</p></div>")]
    [InlineData("<div role='dialog'><p>This is not a paragraph of the article.</p></div>")]
    [InlineData("<p>Read more: This is not a paragraph of the article.</p>")]
    [InlineData("<p><a href='/other'>This is not a paragraph of the article but a link.</a></p>")]
    [InlineData("<p>Background: <a href='/other'>This is not a paragraph of the article</a></p>")]
    [InlineData("<ul><li>New: <a href='/1'>This is not a paragraph</a><li>Old: <a href='/2'>The history of the bridge</a></ul>")]
    [InlineData("<div class='hidden'><p>This is not a paragraph of the article.</p></div>")]
    [InlineData("<article><a href='/other'>This is not a paragraph of the article</a><span>, but a teaser of another one</span></article>")]
    [InlineData("<div class='aiSummary'><p>This is not a paragraph of the article.</p></div>")]
    [InlineData("<noscript><p>This is not a paragraph of the article.</p></noscript>")]
    [InlineData("<!-- This is not a paragraph of the article. -->")]
    public void Parts_of_a_page_that_are_not_the_article_are_left_out(string part) => Assert.DoesNotContain(
        "not a paragraph", string.Concat(ReadTexts($"<article>{Filler}{part}{End}</article>")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Follow her on <a href='/x'>the network of your choice</a>, where she writes about harbours.</p>")]
    [InlineData("<figure><figcaption>Do you want more ships? Subscribe to our magazine.</figcaption></figure>")]
    public void An_offer_after_the_article_is_left_out(string offer) => Assert.Equal(
        2, ReadTexts($"<article>{Filler}{End}{offer}</article>").Count());

    [Fact]
    public void A_last_paragraph_without_a_link_is_no_offer() => Assert.Equal(
        3, ReadTexts($"<article>{Filler}{End}<p>Those who subscribe to the harbour news pay more from May.</p></article>").Count());

    [Fact]
    public void What_follows_the_text_in_the_metadata_is_left_out()
    {
        var body = string.Join(' ', Enumerable.Range(1, 80).Select(number => $"word{number}"));
        var json = $$"""<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{body}}"}</script>""";

        Assert.Equal([body], ReadTexts($"<head>{json}</head><article><p>{body}</p><ul><li>Follow the harbour news.</li></ul></article>"));
    }

    [Theory]
    [InlineData("Published Tue, Nov 19 2019 7:05 AM Updated Tue, Nov 19 2019 7:16 AM")]
    [InlineData("19.11.2019 - 07:05 Reading time 2 min.")]
    public void A_date_before_the_text_is_left_out(string date)
    {
        const string Head = "<head><meta property='article:published_time' content='2019-11-19'></head>";

        Assert.Equal(2, ReadTexts($"{Head}<article><div>{date}</div>{Filler}{End}</article>").Count());
    }

    [Fact]
    public void A_headline_in_other_words_than_the_title_is_left_out()
    {
        const string Head = "<head><meta property='og:title' content='Council meets on the future of the old harbour'></head>";

        var texts = ReadTexts($"{Head}<article><h2>The future of the old harbour: council meets</h2>{Filler}{End}</article>");

        Assert.Equal("Council meets on the future of the old harbour", texts.First());
        Assert.Equal(3, texts.Count());
    }

    [Fact]
    public void Most_of_the_text_is_the_article_whatever_the_name_of_its_element_is() =>
        Assert.Equal(2, ReadTexts($"<div class='popular related share'>{Filler}{End}</div>").Count());

    [Fact]
    public void An_embedded_post_is_one_block_that_ends_with_its_attribution()
    {
        const string Post = "<blockquote class='twitter-tweet'><p>We are open again.</p>&mdash; Old Harbour (@oldharbour) "
            + "<a href='https://t.co/1'>September 6, 2021</a></blockquote>";

        var texts = ReadTexts($"<article>{Filler}{Post}</article>");

        Assert.Contains("We are open again. — Old Harbour (@oldharbour) September 6, 2021", texts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p> </p><p>&nbsp;</p>")]
    [InlineData("<script>let a = 1;</script>")]
    public void A_page_without_text_is_rejected(string body)
    {
        var error = Documents.Fail(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>"));

        Assert.Equal(ErrorCode.NoText, error.Code);
        Assert.Equal("The HTML page has no text; send in the text of the article.", error.Message);
    }

    private static ExtractedText Extract(string html) => Documents.Extract(Encoding.UTF8.GetBytes(html));

    private static IEnumerable<string> ReadTexts(string html) => Extract(html).Blocks.Select(block => block.Text);
}
