using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests;

/// <summary>Extracts the texts of documents that the tests create.</summary>
internal static class Documents
{
    public static ExtractedText Extract(byte[] content, ExtractionLimits? limits = null) =>
        new DocumentExtractor(limits ?? ExtractionLimits.Default).Extract(content, CancellationToken.None)
        ?? throw new InvalidOperationException("The content is plain text.");

    public static ArticleException Fail(byte[] content, ExtractionLimits? limits = null) =>
        Assert.Throws<ArticleException>(() => Extract(content, limits));

    public static IEnumerable<string> ExtractTexts(byte[] content) => Extract(content).Blocks.Select(block => block.Text);
}
