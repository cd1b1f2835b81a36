using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;

namespace Enrichment.Tests.Articles;

public class TextDecoderTests
{
    private const string Sample = "The board met. مجلس 😀 voted.";

    public static TheoryData<Encoding> Encodings =>
        [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void UTF8_with_or_without_and_UTF16_with_a_byte_order_mark_are_read(Encoding encoding) =>
        Assert.Equal(Sample, ArticleReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]).Text);

    [Theory]
    [InlineData("One.\r\nTwo.\rThree.\u0085Four.\u2028Five.\u2029Six.\n\r\nSeven.", "One.\nTwo.\nThree.\nFour.\nFive.\nSix.\n\nSeven.")]
    [InlineData("10\u00A0000 and\u202F12\u2007km.", "10 000 and 12 km.")]
    [InlineData("\uFEFF\uFEFFOne.", "One.")]
    public void Line_endings_become_line_feeds_and_non_breaking_spaces_spaces(string text, string normalised) =>
        Assert.Equal(normalised, Reading.Text(text).Text);

    [Theory]
    [InlineData("می\u200cروم. نمی\u200dروم.")]
    [InlineData("  Two  spaces,\ta tab,\n\n\n\nfour line feeds, cafe\u0301.  ")]
    [InlineData("In the\uFEFF middle.")]
    public void Nothing_else_changes(string text) => Assert.Equal(text, Reading.Text(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t\u00A0\u2028")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \n")]
    public void No_text_but_white_space_is_an_empty_article(string text) =>
        Assert.Equal(ErrorCode.EmptyArticle, Reading.ReadError(Encoding.UTF8.GetBytes(text)).Code);

    [Fact]
    public void A_mebibyte_is_read_and_a_byte_more_is_too_large()
    {
        var text = string.Concat(Enumerable.Repeat("Four. ", ArticleReader.MaxTextBytes / 4));
        var most = Encoding.UTF8.GetBytes(text)[..ArticleReader.MaxTextBytes];

        Assert.Equal(ArticleReader.MaxTextBytes, ArticleReader.Read(most).Text.Length);
        Assert.Equal(ErrorCode.TooLarge, Reading.ReadError([.. most, (byte)' ']).Code);
        Assert.Contains("more than 1,048,576 bytes", Reading.ReadError([.. most, (byte)' ']).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("255044462d312e37", "PDF")]
    [InlineData("504b0304140006000800", "Word")]
    [InlineData("d0cf11e0a1b11ae1", "Office")]
    [InlineData("89504e470d0a1a0a", "PNG")]
    [InlineData("ffd8ffe000104a46", "JPEG")]
    [InlineData("474946383961", "GIF")]
    [InlineData("1f8b0800", "gzip")]
    [InlineData("7b5c727466315c616e7369", "RTF")]
    [InlineData("48656c6c6f00776f726c64", "binary")]
    [InlineData("ff0048656c6c6f", "binary")]
    [InlineData("48006500", "UTF-16 without a byte order mark")]
    [InlineData("00480065", "UTF-16 without a byte order mark")]
    [InlineData("41010203040506", "binary")]
    public void Binary_content_is_named_and_the_way_out_told(string hex, string name)
    {
        var error = Reading.ReadError(Convert.FromHexString(hex));

        Assert.Equal(ErrorCode.BinaryContent, error.Code);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Matches("extract its text first|convert it to UTF-8", error.Message);
    }

    [Theory]
    [InlineData("636166e9206f6b", "byte 0xE9 at offset 3")]
    [InlineData("efbbbf636166e9206f6b", "byte 0xE9 at offset 6")]
    [InlineData("41c3", "byte 0xC3 at offset 1")]
    [InlineData("41eda080", "byte 0xED at offset 1")]
    [InlineData("41c080", "byte 0xC0 at offset 1")]
    [InlineData("fffe41003dd8", "byte 0x3D at offset 4")]
    [InlineData("fffe41003dd84100", "byte 0x3D at offset 4")]
    [InlineData("feff0041dc00", "byte 0xDC at offset 4")]
    [InlineData("fffe410042", "byte 0x42 at offset 4")]
    public void What_does_not_decode_names_its_first_bad_byte_and_the_way_out(string hex, string place)
    {
        var error = Reading.ReadError(Convert.FromHexString(hex));

        Assert.Equal(ErrorCode.Undecodable, error.Code);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Contains("iconv", error.Message, StringComparison.Ordinal);
    }
}
