using System.Text.Json;
using System.Text.Json.Nodes;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;

namespace Enrichment.Tests.Pipeline;

public class WorkDocumentTests
{
    [Fact]
    public async Task A_result_with_claims_and_no_article_is_not_read()
    {
        var pipeline = new EnrichmentPipeline(new StubProvider().Create());
        var result = await pipeline.RunAsync("a.txt", "\"Prices rose more than we expected,\" the minister said."u8.ToArray(), default);
        var forged = JsonNode.Parse(EnrichmentJson.ToDocument(result))!.AsObject();
        forged["article"] = null;

        Assert.NotEmpty(result.Claims!);
        Assert.Null(WorkDocument.ReadResult(JsonSerializer.SerializeToUtf8Bytes(forged)));
    }
}
