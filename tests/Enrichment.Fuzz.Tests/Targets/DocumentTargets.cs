using System.IO.Compression;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Documents;
using Enrichment.Documents.Formats;
using Enrichment.Documents.Html;
using Enrichment.Documents.Records;
using Enrichment.Fuzz.Tests.Fuzzing;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>
/// The extractors. Those with a parser of our own are called directly. The others are called through the extractor, which reports any
/// exception of their libraries as a damaged document.
/// </summary>
internal static class DocumentTargets
{
    private const string WordTextPart = "word/document.xml";

    private static readonly ExtractionLimits Limits = new() { Time = TimeSpan.FromSeconds(5), ExpandedBytes = 20_000_000 };

    private static readonly DocumentExtractor Extractor = new(Limits);

    private static readonly string[] HtmlWords =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "<table><tr><td>", "</table>", "<!--", "-->", "<script>", "</script>", "<svg><p>",
        "<select>",
        "&#0;", "&#xFFFFFF;", "&nbsp;", "<template>", "</body>", "\0", "<p hidden>", "<meta charset=utf-16>", "<base href=//a>",
        "<title>",
        "<meta property=\"article:published_time\" content=\"2021-09-06\">", "<blockquote class=\"twitter-tweet\">", "<figcaption>",
        "<h1>",
        "<time datetime=\"x\">", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":", "<li>", "<br>",
        "<a href=\"",
    ];

    private static readonly string[] JsonWords =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-0", "\\u0000", "\\ud800", "\"text\":", "\"title\":", "\"date\":",
        "\"authors\":[", "\"url\":", "\"language\":\"en\"", "\"text\":\"a\"", "\"paragraphs\":[",
    ];

    private static readonly string[] MailWords =
    [
        "\r\n", "\r\n\r\n", "Content-Type: multipart/mixed; boundary=a", "--a", "--a--", "Content-Transfer-Encoding: base64",
        "Content-Type: text/html; charset=utf-7", "=?utf-8?B?4pyT?=", "=?x?Q?=00?=", "Date: Mon, 32 Foo 99999", "Subject: ", "From: ",
        ">",
        "Content-Type: message/rfc822", "filename*=utf-8''a", ";", "\0",
    ];

    private static readonly string[] WordWords =
    [
        "<w:p>", "</w:p>", "<w:r>", "<w:t>", "</w:t>", "<w:tbl><w:tr><w:tc>", "</w:tbl>", "<w:br/>", "<w:tab/>", "<w:fldChar/>", "&#0;",
        "&a;",
        "<w:pStyle w:val=\"Title\"/>", "<![CDATA[", "]]>", "<?a?>", "<!DOCTYPE a [<!ENTITY a \"b\">]>", "xmlns:w=\"a\"", "<w:del>",
        "<w:ins>",
    ];

    private static readonly string[] PdfWords =
    [
        "obj", "endobj", "stream\n", "endstream", "<<", ">>", "/Length 5", "/Kids [3 0 R]", "/Count 99999", "1 0 R", "xref", "trailer",
        "/Filter /FlateDecode", "/Parent 2 0 R", "BT", "ET", "Tj", "(a) Tj", "[(a) -9 (b)] TJ", "0 0 Td", "1 0 0 1 9 9 cm", "q", "Q",
        "/F1 0 Tf",
        "startxref", "%%EOF", "/Encrypt 1 0 R", "/ToUnicode 4 0 R", "99999999999999", "-1",
    ];

    /// <summary>Web pages.</summary>
    public static FuzzTarget Html { get; } = new("html", [Sample("page")], HtmlWords, content => Read(new HtmlFormat(), content))
    {
        ShortCount = 150,
    };

    /// <summary>JSON records.</summary>
    public static FuzzTarget Record { get; } = new("record", [Sample("record")], JsonWords, content => Read(new RecordFormat(), content));

    /// <summary>Mails.</summary>
    public static FuzzTarget Mail { get; } = new("mail", [Sample("mail")], MailWords, Read) { ShortCount = 400 };

    /// <summary>Word files: the archive.</summary>
    public static FuzzTarget Word { get; } = new("word", [Sample("letter")], ["PK\u0001\u0002", "PK\u0003\u0004", "\0\0"], Read)
    {
        ShortCount = 200,
    };

    /// <summary>Word files: the document in the archive.</summary>
    public static FuzzTarget WordXml { get; } = new("wordText", [ReadWordText()], WordWords, Read)
    {
        ShortCount = 150,
        Wrap = WrapWordText,
    };

    /// <summary>PDFs.</summary>
    public static FuzzTarget Pdf { get; } = new("pdf", [Sample("print")], PdfWords, Read) { ShortCount = 150 };

    private static byte[] Sample(string name) => SampleDocuments.All.Single(document => document.Name == name).Content;

    private static string Read(byte[] content)
    {
        try
        {
            var reading = ArticleReader.Read(content, new ReadingOptions(Extractor), CancellationToken.None);
            SpanCheck.Check("paragraph", reading.Article.Text, reading.Article.Paragraphs);
            return $"{reading.Media} {reading.Article.Text}";
        }
        catch (ArticleException error) when (error.Code != ErrorCode.ExtractionTimeout)
        {
            return error.Message;
        }
    }

    private static string Read(IDocumentFormat format, byte[] content)
    {
        try
        {
            var text = format.Extract(content, Limits, CancellationToken.None);
            if (text.Blocks.Any(block => block.Text.Length == 0)) throw new FuzzException("A block is empty.");
            return string.Join('\n', text.Blocks);
        }
        catch (ArticleException error)
        {
            return error.Message;
        }
    }

    private static byte[] ReadWordText()
    {
        using var zip = new ZipArchive(new MemoryStream(Sample("letter")));
        using var text = zip.GetEntry(WordTextPart)!.Open();
        using var copy = new MemoryStream();
        text.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] WrapWordText(byte[] xml)
    {
        using var stream = new MemoryStream();
        stream.Write(Sample("letter"));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(WordTextPart)!.Delete();
            // The time would make other bytes of the same input.
            var entry = zip.CreateEntry(WordTextPart);
            entry.LastWriteTime = new DateTimeOffset(2021, 9, 6, 0, 0, 0, TimeSpan.Zero);
            using var text = entry.Open();
            text.Write(xml);
        }

        return stream.ToArray();
    }
}
