using System.Text;
using Enrichment.Documents.Html;

namespace Enrichment.Documents.Tests.Html;

public class HtmlSignatureTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><title>T</title>Text")]
    [InlineData("\uFEFF \r\n<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<HTML><BODY>Text")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- saved from url=(0028)https://example.org/ -->\n<html lang=\"en\"><body>Text</body></html>")]
    [InlineData("<head><title>T</title></head>Text")]
    [InlineData("HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html><head></head><body>Text</body></html>")]
    [InlineData("<p>A paragraph.</p>")]
    [InlineData("<p class=\"first\">A paragraph.\n<p>Another one.")]
    [InlineData("<div><div>Text</div></div>")]
    [InlineData("<h1>Title</h1>\n\n<p>A paragraph.</p>\n\n<p>Another one.</p>")]
    [InlineData("KABUL (Reuters) - A first paragraph.<br><br>A second one.<br />\n<br />A third one.")]
    [InlineData("A first paragraph.</p><p>A second one.</p><p>A third one.</p>")]
    public void A_page_or_a_fragment_is_html(string text) => Assert.True(HtmlSignature.Matches(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("Plain text.")]
    [InlineData("Use the <b> tag for bold text.")]
    [InlineData("<p> is the tag for a paragraph.")]
    [InlineData("Write <p> before and </p> after a paragraph, and <br> between lines.")]
    [InlineData("If a < b and c > d, then stop.")]
    [InlineData("<https://example.org/article> is the address.")]
    [InlineData("<mail@example.org> wrote on Monday that she agrees.")]
    [InlineData("# Title\n\nA line<br>and another.\n\nA second paragraph.\n\nA third paragraph.")]
    [InlineData("<div align=\"center\">Logo</div>\n\n# Title\n\nFirst.\n\nSecond.\n\nThird.\n\nFourth.\n\nFifth.\n\nSixth.")]
    [InlineData("A headline\n\nThe page starts with <html> and ends with </html>.")]
    [InlineData("<rss version=\"2.0\"><channel><title>News</title></channel></rss>")]
    [InlineData("<Applause> The speaker bowed.")]
    public void A_text_that_only_mentions_tags_is_not_html(string text) =>
        Assert.False(HtmlSignature.Matches(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void A_page_is_recognized_in_other_encodings(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var content = Encoding.GetEncoding(encoding);

        Assert.True(HtmlSignature.Matches([.. content.GetPreamble(), .. content.GetBytes("<html><body><p>“Déjà vu”</p></body></html>")]));
    }

    [Fact]
    public void A_text_of_10_MB_of_brackets_is_checked_at_once() =>
        Assert.False(HtmlSignature.Matches(Encoding.UTF8.GetBytes(new string('<', 10_000_000))));
}
