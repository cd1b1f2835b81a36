using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Moq;

namespace Enrichment.AzureLanguage.Tests;

public class AzureLanguageProviderTests
{
    private const string Endpoint = "https://desk.cognitiveservices.azure.com";

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
    public void Sentiment_is_the_services_and_no_other_provider_is_created()
    {
        var provider = AzureLanguageProvider.Create(new AzureLanguageOptions { Endpoint = Endpoint }, NoOther);

        Assert.DoesNotContain("sentiment", provider.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_services_sentiment_the_other_providers_analyzer_and_version_are_taken_and_nothing_else_of_it()
    {
        var other = new Provider("other", "7", Mock.Of<IEntityRecognizer>(), Mock.Of<ISentimentAnalyzer>());

        var provider = Create(new AzureLanguageOptions { Sentiment = false }, () => other);

        Assert.Same(other.Sentiment, provider.Sentiment);
        Assert.NotSame(other.Entities, provider.Entities);
        Assert.Equal(("azureLanguage", $"{VersionWith(null)};sentiment=other;7"), (provider.Name, provider.Version));
    }

    [Fact]
    public void Invalid_options_create_no_provider()
    {
        var options = new AzureLanguageOptions { MaxTextRecords = 0 };

        var error = Assert.Throws<ArgumentException>(() => AzureLanguageProvider.Create(options, NoOther));

        Assert.Contains("AzureLanguage__Endpoint ", error.Message, StringComparison.Ordinal);
        Assert.Contains("AzureLanguage__MaxTextRecords ", error.Message, StringComparison.Ordinal);
    }

    private static string VersionWith(string? model) => Create(new AzureLanguageOptions { ModelVersion = model }).Version;

    private static Provider Create(AzureLanguageOptions options, Func<Provider>? createSentimentProvider = null)
    {
        options.Endpoint = Endpoint;
        return AzureLanguageProvider.Create(options, createSentimentProvider ?? NoOther);
    }

    private static Provider NoOther() => throw new InvalidOperationException("No other provider is needed.");
}
