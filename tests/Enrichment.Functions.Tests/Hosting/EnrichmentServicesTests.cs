using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Corrections;
using Enrichment.Documents;
using Enrichment.Embedded;
using Enrichment.Functions.Hosting;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Running;
using Enrichment.Pipeline.Sweeping;
using Enrichment.Sentiment;
using Enrichment.Storage;
using Enrichment.Storage.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Enrichment.Functions.Tests.Hosting;

public class EnrichmentServicesTests
{
    private const string Azurite = "UseDevelopmentStorage=true";

    [Theory]
    [InlineData("", null)]
    [InlineData("dmy", DateOrder.Dmy)]
    [InlineData("MDY", DateOrder.Mdy)]
    public void The_order_of_dates_is_part_of_the_fingerprint(string setting, DateOrder? order)
    {
        using var services = ServicesWith(("ArticleStorage", Azurite), ("Analysis:DateOrder", setting));

        var expected = new EnrichmentPipeline(EmbeddedProvider.Create(), new ReadingOptions(new DocumentExtractor(), order));
        Assert.Equal(expected.Info, services.GetRequiredService<EnrichmentPipeline>().Info);
    }

    [Fact]
    public void An_order_of_dates_that_does_not_exist_is_an_error() => Assert.Equal(
        "Analysis__DateOrder is 'ymd', which is not an order; set dmy or mdy, or remove the setting.",
        FindError(("ArticleStorage", Azurite), ("Analysis:DateOrder", "ymd")));

    [Theory]
    [InlineData("", 0)]
    [InlineData("0.7", 0.7)]
    public void The_least_confidence_of_claims_is_part_of_the_fingerprint(string setting, double value)
    {
        using var services = ServicesWith(("ArticleStorage", Azurite), ("Analysis:MinConfidence", setting));

        var expected = new EnrichmentPipeline(
            EmbeddedProvider.Create(), new ReadingOptions(new DocumentExtractor()), claims: new ClaimOptions(value));
        Assert.Equal(expected.Info, services.GetRequiredService<EnrichmentPipeline>().Info);
    }

    [Fact]
    public void A_least_confidence_that_is_no_probability_is_an_error() => Assert.Equal(
        "Analysis__MinConfidence is '70'; set a number from 0 to 1, or remove the setting.",
        FindError(("ArticleStorage", Azurite), ("Analysis:MinConfidence", "70")));

    [Theory]
    [InlineData("base", AnalyzerModel.Base)]
    [InlineData("small", AnalyzerModel.Small)]
    [InlineData("Small", AnalyzerModel.Small)]
    public void The_size_of_the_embedded_analyzer_is_part_of_the_fingerprint(string setting, AnalyzerModel model)
    {
        using var services = ServicesWith(("ArticleStorage", Azurite), ("Analysis:Model", setting));

        var expected = new EnrichmentPipeline(EmbeddedProvider.Create(model), new ReadingOptions(new DocumentExtractor()));
        Assert.Equal(expected.Info, services.GetRequiredService<EnrichmentPipeline>().Info);
    }

    [Fact]
    public void The_corrections_that_the_app_read_at_its_start_are_part_of_the_fingerprint()
    {
        using var services = ServicesWith(("ArticleStorage", Azurite));
        var corrections = CorrectionReader.Read("action,entity\nhide,location:oslo\n"u8);
        services.GetRequiredService<LoadedCorrections>().List = corrections;

        var expected = new EnrichmentPipeline(
            EmbeddedProvider.Create(), new ReadingOptions(new DocumentExtractor()), corrections: corrections);
        Assert.Equal(expected.Info, services.GetRequiredService<EnrichmentPipeline>().Info);
        Assert.NotEqual(expected.Info.Fingerprint, expected.Info.ForArticle("a.txt").Fingerprint);
    }

    [Fact]
    public async Task Articles_are_analyzed_with_the_size_that_is_set()
    {
        using var services = ServicesWith(("ArticleStorage", Azurite), ("Analysis:Model", "small"));
        var small = new EnrichmentPipeline(EmbeddedProvider.Create(AnalyzerModel.Small), new ReadingOptions(new DocumentExtractor()));
        var content = "Maria Olsen said that the harbour in Oslo was safe."u8.ToArray();

        var document = await services.GetRequiredService<EnrichmentPipeline>().RunAsync("a.txt", content, CancellationToken.None);

        var expected = await small.RunAsync("a.txt", content, CancellationToken.None);
        Assert.Equal(EnrichmentJson.ToDocument(expected), EnrichmentJson.ToDocument(document));
    }

    [Theory]
    [InlineData("large")]
    [InlineData("")]
    public void A_size_that_does_not_exist_is_an_error(string size) => Assert.Equal(
        $"Analysis__Model is '{size}', which is not a size of the embedded analyzer; set one of: base, small.",
        FindError(("ArticleStorage", Azurite), ("Analysis:Model", size)));

    [Theory]
    [InlineData("CpuSeconds", "0", "Analysis__CpuSeconds is 0; set a number from 1 to 3600.")]
    [InlineData("WorkMemoryMB", "63", "Analysis__WorkMemoryMB is 63; set a number from 64 to 1048576, or remove the setting.")]
    public void A_limit_of_an_article_out_of_its_range_is_an_error(string setting, string value, string error) =>
        Assert.Equal(error, FindError(("ArticleStorage", Azurite), ($"Analysis:{setting}", value)));

    [Fact]
    public void An_empty_work_memory_is_the_default()
    {
        using var services = ServicesWith(("ArticleStorage", Azurite), ("Analysis:WorkMemoryMB", ""));

        Assert.NotNull(services.GetRequiredService<StageRunner>());
    }

    [Fact]
    public void A_connection_string_is_all_that_has_to_be_set()
    {
        using var services = ServicesWith(("ArticleStorage", Azurite));

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(services.GetRequiredService<StageRunner>());
        Assert.NotNull(services.GetRequiredService<ArticleSweep>());
        Assert.Equal("http://127.0.0.1:10000/devstoreaccount1", services.GetRequiredService<ArticleStorage>().Place);
    }

    [Fact]
    public void Without_keys_the_addresses_of_two_services_are()
    {
        using var services = ServicesWith(
            ("ArticleStorage:blobServiceUri", "https://desk.blob.core.windows.net"), (
                "ArticleStorage:queueServiceUri",
                "https://desk.queue.core.windows.net"));

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal("https://desk.blob.core.windows.net", services.GetRequiredService<ArticleStorage>().Place);
    }

    [Fact]
    public void The_embedded_provider_is_the_default()
    {
        using var services = ServicesWith(("ArticleStorage", Azurite));

        Assert.Equal("embedded", services.GetRequiredService<EnrichmentPipeline>().Info.Provider);
    }

    [Theory]
    [InlineData("embedded")]
    [InlineData("Embedded")]
    public void A_provider_is_known_in_any_case(string provider)
    {
        using var services = ServicesWith(("ArticleStorage", Azurite), ("Analysis:Provider", provider));

        services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void An_unknown_provider_prevents_the_start_and_the_known_ones_are_named()
    {
        var error = FindError(("ArticleStorage", Azurite), ("Analysis:Provider", "Embeded"));

        Assert.Equal("Analysis__Provider is 'Embeded', which is not a provider; set one of: Embedded, AzureLanguage.", error);
    }

    [AzureLanguageTheory]
    [InlineData("AzureLanguage")]
    [InlineData("azurelanguage")]
    public void The_language_service_needs_an_address_and_no_key(string provider)
    {
        using var services = ServicesWith(
            ("ArticleStorage", Azurite),
            ("Analysis:Provider", provider),
            ("AzureLanguage:Endpoint", "https://desk.cognitiveservices.azure.com"));

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal("azureLanguage", services.GetRequiredService<EnrichmentPipeline>().Info.Provider);
    }

    [NoAzureLanguageFact]
    public void A_build_without_the_language_service_does_not_start_with_it_and_gives_advice()
    {
        var error = FindError(
            ("ArticleStorage", Azurite),
            ("Analysis:Provider", "AzureLanguage"),
            ("AzureLanguage:Endpoint", "https://desk.cognitiveservices.azure.com"));

        Assert.StartsWith(
            "Analysis__Provider is 'AzureLanguage', but this build of the app does not contain that provider:",
            error,
            StringComparison.Ordinal);
        Assert.Contains("the package Azure.AI.TextAnalytics did not restore", error, StringComparison.Ordinal);
        Assert.EndsWith("or set the provider to Embedded.", error, StringComparison.Ordinal);
    }

    [AzureLanguageTheory]
    [InlineData("ModelVersion", "2023-09-01")]
    [InlineData("LinkEntities", "false")]
    [InlineData("Sentiment", "false")]
    public void Another_way_of_asking_the_language_service_is_another_pipeline(string setting, string value)
    {
        (string, string)[] settings = [
            ("ArticleStorage", Azurite),
            ("Analysis:Provider", "AzureLanguage"),
            ("AzureLanguage:Endpoint", "https://desk.cognitiveservices.azure.com")];
        using var services = ServicesWith(settings);
        using var others = ServicesWith([.. settings, ($"AzureLanguage:{setting}", value)]);

        Assert.NotEqual(
            services.GetRequiredService<EnrichmentPipeline>().Info.Fingerprint,
            others.GetRequiredService<EnrichmentPipeline>().Info.Fingerprint);
    }

    [AzureLanguageTheory]
    [InlineData("The rescue was a great success, and everyone is happy.", SentimentLabel.Positive)]
    [InlineData("The attack was a terrible disaster.", SentimentLabel.Negative)]
    public async Task Without_the_services_sentiment_the_embedded_analyzer_does_it_and_nothing_is_billed(string text, SentimentLabel label)
    {
        using var services = ServicesWith(
            ("ArticleStorage", Azurite), ("Analysis:Provider", "AzureLanguage"),
            ("AzureLanguage:Endpoint", "https://desk.cognitiveservices.azure.com"), ("AzureLanguage:Sentiment", "false"));
        var pipeline = services.GetRequiredService<EnrichmentPipeline>();
        var article = pipeline.Receive("a.txt", Encoding.UTF8.GetBytes(text)) with { Entities = [] };

        var analyzed = await pipeline.Stages.Single(stage => stage.Stage == Stage.Sentiment).RunAsync(article, CancellationToken.None);

        Assert.Equal(label, analyzed.Sentiment!.Label);
        Assert.Null(analyzed.Pipeline.Analyses);
    }

    [Fact]
    public void Without_an_address_of_the_language_service_the_app_does_not_start_and_the_setting_to_make_is_named()
    {
        var error = FindError(("ArticleStorage", Azurite), ("Analysis:Provider", "AzureLanguage"), ("AzureLanguage:Key", "secret"));

        Assert.Contains("AzureLanguage__Endpoint is not set;", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MaxTextRecords", "many")]
    [InlineData("MaxTextRecordsPerDay", "few")]
    [InlineData("LinkEntities", "often")]
    [InlineData("Sentiment", "sometimes")]
    public void An_unreadable_setting_of_the_language_service_prevents_the_start_and_is_named_with_its_value(string setting, string value)
    {
        var error = FindError(("ArticleStorage", Azurite), ("Analysis:Provider", "AzureLanguage"), ($"AzureLanguage:{setting}", value));

        Assert.Contains($"AzureLanguage:{setting}", error, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_below_another_prevents_the_start_and_its_section_is_named()
    {
        var error = FindError(("ArticleStorage", Azurite), ("Analysis:DateOrder:First", "day"));

        Assert.StartsWith("A setting of Analysis cannot be read.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_without_the_language_service_may_have_anything_set_for_it()
    {
        using var services = ServicesWith(
            ("ArticleStorage", Azurite),
            ("AzureLanguage:Endpoint", "desk"),
            ("AzureLanguage:MaxTextRecords", "many"));

        services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void Without_a_storage_account_the_app_does_not_start_and_the_settings_to_make_are_named()
    {
        var error = FindError();

        Assert.Contains("ArticleStorage,", error, StringComparison.Ordinal);
        Assert.Contains("ArticleStorage__blobServiceUri", error, StringComparison.Ordinal);
        Assert.Contains("ArticleStorage__queueServiceUri", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_connection_string_is_named_by_its_setting_and_not_repeated()
    {
        var error = FindError(("ArticleStorage", "AccountKey=secret"));

        Assert.StartsWith("ArticleStorage ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_given_up_when_the_host_gives_it_up()
    {
        using var services = ServicesWith(("ArticleStorage", Azurite));

        Assert.Equal(QueueSettings.Default, services.GetRequiredService<QueueSettings>());
    }

    private static string FindError(params (string Name, string Value)[] settings)
    {
        using var services = ServicesWith(settings);
        return Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message;
    }

    private static ServiceProvider ServicesWith(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value))
            .Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddEnrichment().BuildServiceProvider();
    }
}
