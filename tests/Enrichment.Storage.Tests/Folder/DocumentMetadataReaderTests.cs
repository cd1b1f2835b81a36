using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public class DocumentMetadataReaderTests
{
    private static readonly SourceInfo Source = new("E1", DateTimeOffset.UnixEpoch);
    private static readonly PipelineInfo Pipeline = new("1", "stub", "f1");

    [Fact]
    public void The_metadata_of_a_failure_record_is_read()
    {
        var record = new FailureRecord("a.txt", Stage.Claims, ErrorCode.TooLarge, "No.", 1, "Again.") { ContentHash = "c1", Source = Source, Pipeline = Pipeline };

        Assert.Equal(new DocumentMetadata("E1", "c1", "f1"), DocumentMetadataReader.Read(EnrichmentJson.ToDocument(record)));
    }

    [Fact]
    public void What_a_document_lacks_is_empty()
    {
        var record = new FailureRecord("a.txt", Stage.Claims, ErrorCode.TooLarge, "No.", 1, "Again.");

        Assert.Equal(new DocumentMetadata("", "", ""), DocumentMetadataReader.Read(EnrichmentJson.ToDocument(record)));
    }

    [Fact]
    public void Members_of_the_same_name_elsewhere_are_not_mistaken()
    {
        var json = """{ "article": { "etag": "no", "contentHash": "no", "pipeline": { "fingerprint": "no" } }, "claims": [{ "source": { "etag": "no" } }], "source": { "etag": "E1" }, "warnings": [] }""";

        Assert.Equal(new DocumentMetadata("E1", "", ""), DocumentMetadataReader.Read(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"contentHash\": \"c1\"")]
    [InlineData("{ \"contentHash\": 7 }")]
    [InlineData("no JSON")]
    public void A_damaged_document_has_none(string json) => Assert.Null(DocumentMetadataReader.Read(Encoding.UTF8.GetBytes(json)));
}
