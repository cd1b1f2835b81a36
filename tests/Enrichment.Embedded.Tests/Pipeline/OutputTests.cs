using System.Text;
using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Tests.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Pipeline;

public class OutputTests
{
    [Property(Arbitrary = [typeof(Texts)], MaxTest = 1_000)]
    public void Every_span_of_every_output_slices_to_its_own_text(ArticleText text)
    {
        if (TryEnrich(text.Value) is { } document) Assert.Empty(OutputSpans.FindErrors(document));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void The_same_input_gives_the_same_bytes(ArticleText text)
    {
        if (TryEnrich(text.Value) is { } document)
            Assert.Equal(EnrichmentJson.ToDocument(document), EnrichmentJson.ToDocument(TryEnrich(text.Value)!));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void A_document_survives_being_written_and_read(ArticleText text)
    {
        if (TryEnrich(text.Value) is not { } document) return;
        var json = EnrichmentJson.ToDocument(document);

        Assert.Equal(json, EnrichmentJson.ToDocument(EnrichmentJson.ReadArticle(json)));
    }

    [Fact]
    public void Outputs_of_the_samples_are_valid_and_exact()
    {
        var documents = TestFiles.Samples.Select(Enriched.File).ToList();

        Assert.Equal(3, documents.Count);
        Assert.Empty(documents.SelectMany(OutputSpans.FindErrors));
        Assert.All(documents, document => OutputSchema.AssertArticle(EnrichmentJson.ToDocument(document)));
    }

    [RealArticleFact]
    public void Outputs_of_real_reports_are_valid_and_exact()
    {
        var documents = TestFiles.RealReports.Select(Enriched.Text).Append(Enriched.File(TestFiles.RealArticle!)).ToList();

        Assert.True(documents.Count > 50);
        Assert.Empty(documents.SelectMany(OutputSpans.FindErrors));
        Assert.All(documents, document => OutputSchema.AssertArticle(EnrichmentJson.ToDocument(document)));
    }

    [Fact]
    public void Text_of_every_script_stays_readable_in_the_JSON()
    {
        const string Text = "Aśvaka said \"پنجشیر\" 😀 <b> & 'x' — ok.";

        var json = Encoding.UTF8.GetString(EnrichmentJson.ToLine(Enriched.Text(Text)));

        Assert.Contains("Aśvaka said \\\"پنجشیر\\\"", json, StringComparison.Ordinal);
        Assert.Contains("<b> & 'x' — ok.", json, StringComparison.Ordinal);
        Assert.Equal(Text, JsonDocument.Parse(json).RootElement.GetProperty("article").GetProperty("text").GetString());
    }

    [Fact]
    public void An_article_of_1_MiB_of_quotes_and_names_is_enriched()
    {
        var text = string.Concat(Enumerable.Repeat("\"Massoud claimed\" that 'Lt. Gen Saleh denied (it), \n", 20_000));

        Assert.Empty(OutputSpans.FindErrors(Enriched.Text(text)));
    }

    // Every test also checks that its outputs are valid.
    private static EnrichedArticle? TryEnrich(string text)
    {
        try
        {
            var document = Enriched.Text(text);
            OutputSchema.AssertArticle(EnrichmentJson.ToDocument(document));
            return document;
        }
        catch (ArticleException)
        {
            return null;
        }
    }
}
