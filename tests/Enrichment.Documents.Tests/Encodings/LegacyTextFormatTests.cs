using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Encodings;

public class LegacyTextFormatTests
{
    static LegacyTextFormatTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1252", "windows-1252", "It’s over")]
    [InlineData("windows-1252", "windows-1252", "The café closed on Monday.")]
    [InlineData("windows-1252", "windows-1252", "“We will not accept this,” the mayor said on Monday.")]
    [InlineData("windows-1252", "windows-1252", "Prices rose by £20 and €15 in May – the most since 2009.")]
    [InlineData(
        "windows-1252",
        "windows-1252",
        "Der Bürgermeister sagte: „Die Brücke bleibt für zwei Jahre gesperrt.“ Die Kosten lägen bei 30 Millionen Euro.")]
    [InlineData(
        "windows-1252",
        "windows-1252",
        "Le ministre a déclaré lundi que l’école rouvrirait après l’été, « à condition que les travaux soient achevés ».")]
    [InlineData("windows-1252", "windows-1252", "¿Quién paga? El presidente señaló que la economía creció un 3 % el año pasado.")]
    [InlineData("iso-8859-1", "windows-1252", "Regjeringen sa mandag at broen på Sørøya må stenges.")]
    [InlineData(
        "iso-8859-15",
        "iso-8859-15",
        "Der Bürgermeister sagte, die Brücke koste 30 Millionen €, mehr als doppelt so viel wie geplant.")]
    [InlineData("macintosh", "macintosh", "The minister said he wasn’t aware of the café’s closure.")]
    [InlineData("macintosh", "macintosh", "“We will not accept this,” the mayor said on Monday. “It’s an insult.”")]
    [InlineData("macintosh", "macintosh", "Der Bürgermeister sagte am Montag, die Brücke müsse für zwei Jahre gesperrt werden.")]
    [InlineData("ibm850", "ibm850", "Der Bürgermeister sagte am Montag, die Brücke müsse für zwei Jahre gesperrt werden.")]
    [InlineData(
        "windows-1250",
        "windows-1250",
        "Ministr v pondělí řekl, že most bude uzavřen na dva roky kvůli opravám. Náklady přesáhnou třicet milionů korun.")]
    [InlineData(
        "iso-8859-2",
        "windows-1250",
        "Premier powiedział w poniedziałek, że most będzie zamknięty przez dwa lata z powodu remontu.")]
    [InlineData(
        "iso-8859-9",
        "iso-8859-9",
        "Bakan pazartesi günü köprünün iki yıl boyunca kapalı kalacağını söyledi. Maliyetin otuz milyon lirayı aşması bekleniyor.")]
    [InlineData("windows-1251", "windows-1251", "Министр заявил в понедельник, что мост будет закрыт на два года.")]
    [InlineData("koi8-r", "koi8-r", "Министр заявил в понедельник, что мост будет закрыт на два года.")]
    [InlineData("windows-1256", "windows-1256", "قال الوزير يوم الاثنين إن الجسر سيغلق لمدة عامين بسبب أعمال الصيانة.")]
    [InlineData("shift_jis", "shift_jis", "大臣は月曜日、橋が修理のため二年間閉鎖されると述べた。")]
    [InlineData("gb18030", "gb18030", "部长星期一表示，这座桥将因维修关闭两年。")]
    [InlineData("utf-16LE", "utf-16le", "The minister said he wasn’t aware of the café’s closure.")]
    [InlineData("utf-16BE", "utf-16be", "The minister said he wasn’t aware of the café’s closure.")]
    [InlineData("utf-16LE", "utf-16le", "Министр заявил в понедельник, что мост будет закрыт на два года.")]
    public void A_text_is_read_in_its_encoding_and_a_warning_names_it(string encoding, string name, string text)
    {
        var read = Documents.Extract(Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Equal([new TextBlock(text, null)], read.Blocks);
        Assert.Equal(MediaInfo.PlainText, read.Media);
        Assert.Equal(
            new ReadingWarning(
                "guessedEncoding",
                $"The content is not UTF-8; it was read as {name}, which is a guess. "
                + "Check names and quotation marks, or convert it to UTF-8."),
            Assert.Single(read.Warnings));
    }

    [Fact]
    public void The_lines_of_a_text_stay_as_they_are()
    {
        const string Text = "Café\r\n\r\nThe owner said: no.\r\n";

        Assert.Equal([Text], Documents.ExtractTexts(Encoding.Latin1.GetBytes(Text)));
    }

    [Theory]
    [MemberData(nameof(Undecodable))]
    public void Bytes_in_no_known_encoding_are_rejected(byte[] content)
    {
        var error = Documents.Fail(content);

        Assert.Equal(ErrorCode.Undecodable, error.Code);
        Assert.Equal(
            "The content is not UTF-8 and in no encoding that can be recognized; convert it to UTF-8, for example with iconv.",
            error.Message);
    }

    public static TheoryData<byte[]> Undecodable =>
    [
        [.. "The price is "u8, 0x81, 0x8D, 0x8F, 0x90, 0x9D, .. " today."u8],
        [.. Enumerable.Range(0, 400).Select(number => (byte)(0x80 + (number * 37 % 128)))],
    ];

    [Fact]
    public void Damaged_UTF_8_is_not_taken_for_another_encoding()
    {
        var error = Documents.Fail([.. "“Café” and “bar” — both closed. "u8, 0xC3]);

        Assert.Equal(ErrorCode.Undecodable, error.Code);
        Assert.StartsWith("The content is not valid UTF-8: byte 0xC3 at offset 43", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF }, "looks like a PNG image, not text")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10 }, "looks like a JPEG image, not text")]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x00, 0x00 }, "looks like a gzip archive, not text")]
    [InlineData(new byte[] { 0x00, 0x01, 0x02, 0x00, 0xFE, 0x07 }, "is binary, not text")]
    public void Binary_content_is_rejected(byte[] content, string problem)
    {
        var error = Documents.Fail(content);

        Assert.Equal(ErrorCode.BinaryContent, error.Code);
        Assert.Equal($"The content {problem}; extract its text first and send that in.", error.Message);
    }
}
