using System.Text;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Records;

public class RecordFormatTests
{
    [Fact]
    public void A_JSON_object_with_a_text_is_an_article()
    {
        var extracted = Extract("""
             { "title": "The log", "text": "The board met.\n\nIt voted.", "date": "14 March 2024", "publisher": "The Courier",
               "authors": ["A. Writer", "B. Other"], "url": "https://a.example/b", "section": "World", "language": "en" }
            """)!;

        Assert.Equal(new MediaInfo("application/json"), extracted.Media);
        Assert.Equal(
            [new TextBlock("The log", ParagraphKind.Heading), new TextBlock("The board met.\n\nIt voted.", null)], extracted.Blocks);
        var metadata = extracted.Metadata;
        Assert.Equal(("The log", "14 March 2024", "The Courier"), (metadata.Title, metadata.Published, metadata.Publisher));
        Assert.Equal(("https://a.example/b", "World", "en"), (metadata.Url, metadata.Section, metadata.Language));
        Assert.Equal(["A. Writer", "B. Other"], metadata.Authors);
    }

    [Fact]
    public void A_title_that_is_also_in_the_text_is_not_repeated() =>
        Assert.Equal(
            [new TextBlock("The log\n\nThe board met.", null)],
            Extract("""{"title": "The log", "text": "The log\n\nThe board met."}""")!.Blocks);

    [Fact]
    public void A_text_that_is_HTML_is_read_as_HTML_and_the_fields_of_the_record_come_first()
    {
        var extracted = Extract(
            """
            {"title": "The log",
             "text": "<html><head><title>Other</title></head><body><p>The board met &amp; voted.</p></body></html>"}
            """)!;

        Assert.Contains(extracted.Blocks, block => block.Text == "The board met & voted.");
        Assert.Equal("The log", extracted.Metadata.Title);
        Assert.Equal("application/json", extracted.Media.Type);
        Assert.NotNull(extracted.Media.Extractor);
    }

    [Theory]
    [InlineData("""{"text": 1}""")]
    [InlineData("""{"text": null, "title": "The log"}""")]
    [InlineData("""{"text": "The board met." """)]
    [InlineData("""{"text": "Half of a surrogate pair: \ud800"}""")]
    [InlineData("""{"pipeline": {}, "article": {"text": "The board met."}}""")]
    public void A_record_without_a_text_is_invalid(string json) =>
        Assert.Equal(ErrorCode.InvalidRecord, Assert.Throws<ArticleException>(() => Extract(json)).Code);

    [Fact]
    public void A_file_with_several_records_is_invalid_and_the_message_says_what_reads_it() =>
        Assert.Contains(
            "'enrich run FILE.jsonl'",
            Assert.Throws<ArticleException>(() => Extract("{\"text\": \"A.\"}\n{\"text\": \"B.\"}")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{Editor's note} The board met.")]
    [InlineData("The board met. {\"text\": \"no\"}")]
    [InlineData("[{\"text\": \"no\"}]")]
    public void Other_text_is_no_record(string text) => Assert.Null(Extract(text));

    private static ExtractedText? Extract(string content) =>
        new DocumentExtractor().Extract(Encoding.UTF8.GetBytes(content), CancellationToken.None);
}
