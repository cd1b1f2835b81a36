using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Html;

public class HtmlDecoderTests
{
    private const string Sentence = "“The café in Malmö is closed,” the owner’s brother said on Monday.";

    static HtmlDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=\"iso-8859-1\">")]
    [InlineData("windows-1252", "<meta charset='windows-1252'>")]
    [InlineData("windows-1252", "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=ISO-8859-1\">")]
    [InlineData("macintosh", "<meta charset=macintosh>")]
    public void The_declared_encoding_is_used_unless_the_page_is_valid_UTF_8(string encoding, string meta)
    {
        var page = Documents.Extract(Encode(encoding, $"<html><head>{meta}</head><body><p>{Sentence}</p></body></html>"));

        Assert.Equal(Sentence, Assert.Single(page.Blocks).Text);
        Assert.Empty(page.Warnings);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_precedes_every_declaration(string encoding)
    {
        var page = Encode(encoding, $"<html><meta charset=utf-8><body><p>{Sentence}</p></body></html>");
        byte[] content = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. page];

        Assert.Equal([Sentence], Documents.ExtractTexts(content));
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("utf-16LE", "utf-16le")]
    public void Without_a_declaration_the_encoding_is_guessed_and_a_warning_names_it(string encoding, string name)
    {
        var page = Documents.Extract(Encode(encoding, $"<html><body><p>{Sentence}</p></body></html>"));

        Assert.Equal(Sentence, Assert.Single(page.Blocks).Text);
        var warning = Assert.Single(page.Warnings);
        Assert.Equal("guessedEncoding", warning.Code);
        Assert.Contains($"read as {name},", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_damaged_bytes_of_a_page_in_UTF_8_are_replaced_with_a_warning()
    {
        var start = Encode("utf-8", $"<html><meta charset=utf-8><body><p>{Sentence}</p><p>A damaged ");
        byte[] content = [.. start, 0xC3, .. " byte is in this paragraph of the page.</p>"u8];

        var page = Documents.Extract(content);

        Assert.Equal([Sentence, "A damaged \uFFFD byte is in this paragraph of the page."], page.Blocks.Select(block => block.Text));
        var warning = Assert.Single(page.Warnings);
        Assert.Equal("replacedBytes", warning.Code);
        Assert.Equal("The page declares UTF-8, but 1 bytes are not valid and were replaced; check the text.", warning.Message);
    }

    [Fact]
    public void A_page_in_no_known_encoding_is_rejected()
    {
        var unknown = Enumerable.Repeat<byte[]>([0x81, 0x20, 0xFF, 0x8D], 50).SelectMany(bytes => bytes);

        var error = Documents.Fail([.. "<html><body><p>"u8, .. unknown]);

        Assert.Equal(ErrorCode.Undecodable, error.Code);
        Assert.Equal(
            "The HTML page is not UTF-8 and in no encoding that can be recognized; convert it to UTF-8, for example with iconv.",
            error.Message);
    }

    private static byte[] Encode(string encoding, string text) => Encoding.GetEncoding(encoding).GetBytes(text);
}
