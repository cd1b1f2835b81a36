using System.Text;
using Enrichment.Claims;
using Enrichment.Pipeline;

namespace Enrichment.Export.Tests;

public class DocumentReaderTests
{
    private static readonly string Document = Encoding.UTF8.GetString(EnrichmentJson.ToLine(TestArticles.Pairs));

    [Fact]
    public void An_enriched_article_is_read() => Assert.Equal("news/pairs.txt", Read(Document).Name);

    [Fact]
    public void Statements_are_read_without_the_values_that_are_left_out()
    {
        var statement = new Statement("@location:kabul", new Predicate("fall"));
        var article =
            TestArticles.Pairs with { Claims = [.. TestArticles.Pairs.Claims!.Select(claim => claim with { Statements = [statement] })] };

        var read = DocumentReader.Read(EnrichmentJson.ToLine(article));

        Assert.All(read.Claims!, claim => Assert.Equal([statement], claim.Statements));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("text")]
    [InlineData("{\"name\":\"a.txt\",\"stage\":\"receive\",\"code\":\"empty\"}")]
    public void Another_file_is_none(string json) => AssertError("not an enriched article", json);

    [Theory]
    [InlineData("\"schemaVersion\":\"2.0\"", "\"schemaVersion\":\"1.0\"", "version 1.0, not 2.0")]
    [InlineData("\"disputes\":[{", "\"results\":[{", "in progress")]
    [InlineData("\"aliases\":[\"alias\"]", "\"aliases\":[null]", "not an enriched article")]
    [InlineData("\"aliases\":[\"alias\"],", "", "not an enriched article")]
    [InlineData("\"aliases\":[\"alias\"]", "\"aliases\":null", "not an enriched article")]
    [InlineData("\"aliases\":[\"alias\"]", "\"aliases\":[\"\\ud83d\"]", "not an enriched article")]
    [InlineData("\"confidence\":0.95", "\"confidence\":1e999", "not an enriched article")]
    [InlineData("\"stance\":\"denies\"", "\"stance\":\"likes\"", "not an enriched article")]
    [InlineData("\"mentions\":[{\"offset\":0", "\"mentions\":[{\"offset\":-1", "outside the text")]
    [InlineData("\"mentions\":[{\"offset\":0", "\"mentions\":[{\"offset\":2147483647", "outside the text")]
    [InlineData("\"text\":\"said\",\"offset\":10,\"length\":4", "\"text\":\"said\",\"offset\":10,\"length\":400", "outside the text")]
    [InlineData("\"parts\":[{\"offset\":15", "\"parts\":[{\"offset\":1500", "outside the text")]
    [InlineData("\"claims\":[\"claim:000000000001\",", "\"claims\":[", "damaged")]
    public void A_document_that_exporters_cannot_rely_on_is_rejected(string part, string replacement, string message)
    {
        Assert.Contains(part, Document, StringComparison.Ordinal);

        AssertError(message, Document.Replace(part, replacement, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_rejected() =>
        Assert.Throws<InvalidDocumentException>(() => DocumentReader.Read([.. Encoding.UTF8.GetBytes(Document[..40]), 0xFF, 0xFE]));

    private static EnrichedArticle Read(string json) => DocumentReader.Read(Encoding.UTF8.GetBytes(json));

    private static void AssertError(string message, string json)
    {
        var error = Assert.Throws<InvalidDocumentException>(() => Read(json));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
