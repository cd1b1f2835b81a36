namespace Enrichment.AzureLanguage.Tests;

public class AzureLanguageProviderTests
{
    [Fact]
    public void The_provider_is_there_without_the_service() => Assert.Equal("azureLanguage", AzureLanguageProvider.Create(Options(null)).Name);

    [Fact]
    public void Another_model_is_another_version() => Assert.NotEqual(VersionWith("2022-11-01"), VersionWith("2023-09-01"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("latest")]
    public void Without_a_model_version_it_is_the_latest(string? model) => Assert.Contains("2023-04-01;latest", VersionWith(model), StringComparison.Ordinal);

    [Fact]
    public void Options_with_faults_make_no_provider()
    {
        var fault = Assert.Throws<ArgumentException>(() => AzureLanguageProvider.Create(new AzureLanguageOptions { MaxTextRecords = 0 }));

        Assert.Contains("AzureLanguage__Endpoint ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("AzureLanguage__MaxTextRecords ", fault.Message, StringComparison.Ordinal);
    }

    private static string VersionWith(string? model) => AzureLanguageProvider.Create(Options(model)).Version;

    private static AzureLanguageOptions Options(string? model) => new() { Endpoint = "https://desk.cognitiveservices.azure.com", ModelVersion = model };
}
