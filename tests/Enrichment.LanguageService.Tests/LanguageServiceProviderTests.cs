using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.LanguageService.Analyzers;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Tests.Pipeline;
using Enrichment.Tests.Text;
using FsCheck.Xunit;

namespace Enrichment.LanguageService.Tests;

/// <summary>Tests the pipeline with a language service, from bytes to document.</summary>
public class LanguageServiceProviderTests
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Massoud"] = "Person",
        ["Taliban"] = "Organization",
        ["Kabul"] = "Location",
        ["پنجشیر"] = "Location",
        ["Name"] = "Person",
        ["said"] = "Event",
    };

    private readonly FakeLanguageService _service = new() { Names = Names, GetLanguage = _ => "chr" };

    [Fact]
    public async Task The_analyses_are_in_stage_order_with_their_text_records()
    {
        var document = await EnrichAsync("Massoud left Kabul. The Taliban said nothing.");

        Assert.Equal(
            [ServiceFeature.EntityRecognition, ServiceFeature.EntityLinking, ServiceFeature.SentimentAnalysis],
            document.Pipeline.Analyses!.Select(analysis => analysis.Feature));
        Assert.All(document.Pipeline.Analyses!, analysis => Assert.Equal(1, analysis.TextRecords));
    }

    [Fact]
    public async Task An_unknown_language_is_detected_once_in_the_first_stage()
    {
        var document = await EnrichAsync("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ. ᎣᏏᏲ.");

        Assert.Equal("chr", document.Article.Language);
        Assert.All(document.Article.Sentences, sentence => Assert.Equal("chr", sentence.Language));
        Assert.Equal(1, _service.Billed(ServiceFeature.LanguageDetection));
        Assert.Equal(
            ["chr", "chr"],
            _service.Documents.Where(sent => sent.Feature != ServiceFeature.LanguageDetection).Select(sent => sent.Document.Language));
        Assert.DoesNotContain(document.Warnings, warning => warning.Stage is Stage.Entities or Stage.Sentiment);
    }

    [Fact]
    public async Task A_stage_that_is_run_again_leaves_the_same_document()
    {
        var pipeline = new EnrichmentPipeline(_service.Provider());
        var received = pipeline.Receive("a.txt", "Massoud left Kabul."u8.ToArray());

        var once = await pipeline.Stages[0].RunAsync(received, default);
        var twice = await pipeline.Stages[0].RunAsync(once, default);

        Assert.Equal(EnrichmentJson.ToDocument(once), EnrichmentJson.ToDocument(twice));
    }

    [Fact]
    public void Whether_names_are_linked_and_which_service_answers_is_in_the_fingerprint_and_the_price_is_not()
    {
        string GetFingerprint(string version, LanguageServiceOptions options) =>
            new EnrichmentPipeline(LanguageServiceProvider.Create("fake", version, _service, options)).Info.Fingerprint;
        var usual = GetFingerprint("1", new LanguageServiceOptions());

        Assert.NotEqual(usual, GetFingerprint("2", new LanguageServiceOptions()));
        Assert.NotEqual(usual, GetFingerprint("1", new LanguageServiceOptions { LinkEntities = false }));
        Assert.Equal(usual, GetFingerprint("1", new LanguageServiceOptions { MaxTextRecords = 7 }));
    }

    [Fact]
    public async Task Sentiment_of_another_provider_is_neither_asked_of_the_service_nor_listed_as_its_work()
    {
        var other = new StubProvider();
        var options = new LanguageServiceOptions { SentimentProvider = other.Create() };

        var document = await EnrichAsync("Massoud left Kabul. Kabul is good.", options);

        Assert.Equal(["Massoud left Kabul. Kabul is good."], other.Analyzed);
        Assert.Empty(other.Recognized);
        Assert.Equal(SentimentLabel.Neutral, document.Sentiment!.Label);
        Assert.Equal(["Kabul", "Massoud"], document.Entities!.Select(entity => entity.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            [ServiceFeature.EntityRecognition, ServiceFeature.EntityLinking],
            document.Pipeline.Analyses!.Select(analysis => analysis.Feature));
        Assert.DoesNotContain(_service.Documents, sent => sent.Feature == ServiceFeature.SentimentAnalysis);
    }

    [Fact]
    public void Who_analyzes_sentiment_and_in_which_version_is_in_the_fingerprint()
    {
        string FingerprintWith(Provider? sentimentProvider) =>
            new EnrichmentPipeline(_service.Provider(new LanguageServiceOptions { SentimentProvider = sentimentProvider })).Info.Fingerprint;
        var stub = new StubProvider();
        var usual = FingerprintWith(stub.Create("1"));

        Assert.Equal(usual, FingerprintWith(stub.Create("1")));
        Assert.NotEqual(usual, FingerprintWith(stub.Create("2")));
        Assert.NotEqual(usual, FingerprintWith(stub.Create("1") with { Name = "other" }));
        Assert.NotEqual(usual, FingerprintWith(null));
    }

    [Fact]
    public void Syntax_is_the_other_providers_and_its_version_is_in_the_fingerprint()
    {
        var stub = new StubProvider();
        Provider Create(string version) => _service.Provider(new LanguageServiceOptions { SyntaxProvider = stub.Create(version) });

        Assert.Same(stub, Create("1").Parser);
        Assert.Null(_service.Provider().Parser);
        Assert.NotEqual(new EnrichmentPipeline(Create("1")).Info.Fingerprint, new EnrichmentPipeline(Create("2")).Info.Fingerprint);
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void Whatever_the_text_every_span_of_the_document_is_exact(ArticleText text)
    {
        EnrichedArticle document;
        try
        {
            document = EnrichAsync(text.Value).GetAwaiter().GetResult();
        }
        catch (ArticleException)
        {
            return;
        }

        Assert.Empty(OutputSpans.FindErrors(document));
    }

    private async Task<EnrichedArticle> EnrichAsync(string text, LanguageServiceOptions? options = null) =>
        await new EnrichmentPipeline(_service.Provider(options)).RunAsync("a.txt", Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
