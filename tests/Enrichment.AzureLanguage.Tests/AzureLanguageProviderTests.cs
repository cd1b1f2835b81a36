using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Syntax;
using Moq;

namespace Enrichment.AzureLanguage.Tests;

public class AzureLanguageProviderTests
{
    private const string Endpoint = "https://desk.cognitiveservices.azure.com";

    private static readonly Provider Other =
        new("other", "7", Mock.Of<IEntityRecognizer>(), Mock.Of<ISentimentAnalyzer>()) { Parser = Mock.Of<IParser>() };

    [Fact]
    public void The_provider_is_there_without_the_service() => Assert.Equal("azureLanguage", Create(new AzureLanguageOptions()).Name);

    [Fact]
    public void Another_model_is_another_version() => Assert.NotEqual(VersionWith("2022-11-01"), VersionWith("2023-09-01"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("latest")]
    public void Without_a_model_version_it_is_the_latest(string? model) => Assert.Contains("2023-04-01;latest", VersionWith(model), StringComparison.Ordinal);

    [Fact]
    public void Sentiment_is_the_services_and_only_syntax_is_the_other_providers()
    {
        var provider = Create(new AzureLanguageOptions());

        Assert.Same(Other.Parser, provider.Parser);
        Assert.NotSame(Other.Sentiment, provider.Sentiment);
        Assert.NotSame(Other.Entities, provider.Entities);
        Assert.EndsWith(";syntax=other;7", provider.Version, StringComparison.Ordinal);
        Assert.DoesNotContain("sentiment", provider.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_services_sentiment_the_other_providers_analyzer_and_version_are_taken_as_well()
    {
        var provider = Create(new AzureLanguageOptions { Sentiment = false });

        Assert.Same(Other.Sentiment, provider.Sentiment);
        Assert.NotSame(Other.Entities, provider.Entities);
        Assert.Equal("azureLanguage", provider.Name);
        Assert.EndsWith(";sentiment=other;7;syntax=other;7", provider.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_options_create_no_provider()
    {
        var options = new AzureLanguageOptions { MaxTextRecords = 0 };

        var error = Assert.Throws<ArgumentException>(() => AzureLanguageProvider.Create(options, () => Other));

        Assert.Contains("AzureLanguage__Endpoint ", error.Message, StringComparison.Ordinal);
        Assert.Contains("AzureLanguage__MaxTextRecords ", error.Message, StringComparison.Ordinal);
    }

    private static string VersionWith(string? model) => Create(new AzureLanguageOptions { ModelVersion = model }).Version;

    private static Provider Create(AzureLanguageOptions options)
    {
        options.Endpoint = Endpoint;
        return AzureLanguageProvider.Create(options, () => Other);
    }
}
