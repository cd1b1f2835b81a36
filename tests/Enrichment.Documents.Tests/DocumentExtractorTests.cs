using System.Text;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests;

public class DocumentExtractorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Two ferries collided near Bergen on Monday.")]
    [InlineData("Die Fähre sank — alle überlebten.")]
    public void Plain_text_is_left_to_the_core(string text) => Assert.Null(Extract(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_canceled_extraction_throws_OperationCanceledException() => Assert.Throws<OperationCanceledException>(
        () => new DocumentExtractor().Extract("<!DOCTYPE html><p>Text"u8.ToArray(), new CancellationToken(canceled: true)));

    [Fact]
    public void A_document_larger_than_the_limit_of_its_format_is_rejected()
    {
        var extractor = new DocumentExtractor(new ExtractionLimits { HtmlBytes = 20 });

        var error = Assert.Throws<ArticleException>(() => extractor.Extract("<!DOCTYPE html><p>Text"u8.ToArray(), CancellationToken.None));

        Assert.Equal(ErrorCode.TooLarge, error.Code);
        Assert.Equal("The article is an HTML page of more than 20 bytes; send in its text, or split it into parts.", error.Message);
    }

    private static ExtractedText? Extract(byte[] content) => new DocumentExtractor().Extract(content, CancellationToken.None);
}
