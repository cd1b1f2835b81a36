namespace Enrichment.AzureLanguage.Tests;

public class AzureLanguageOptionsTests
{
    private const string Resource = "https://desk.cognitiveservices.azure.com";

    [Theory]
    [InlineData(Resource, null)]
    [InlineData(Resource + "/", "")]
    [InlineData(Resource, "key")]
    [InlineData("http://localhost:5000", "key")]
    [InlineData("http://127.0.0.1:5000/", "key")]
    public void An_address_is_all_that_has_to_be_set_and_on_this_machine_a_key(string endpoint, string? key) =>
        Assert.Empty(new AzureLanguageOptions { Endpoint = endpoint, Key = key }.Errors);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_an_address_the_setting_to_make_is_named(string? endpoint) => Assert.Equal(
        ["AzureLanguage__Endpoint is not set; set the URL of the Language resource: https://NAME.cognitiveservices.azure.com."],
        new AzureLanguageOptions { Endpoint = endpoint, Key = "key" }.Errors);

    [Theory]
    [InlineData("desk", "is not a valid URL;")]
    [InlineData("/desk", "")]
    [InlineData("desk.cognitiveservices.azure.com", "is not a valid URL;")]
    [InlineData("desk.cognitiveservices.azure.com:443", "")]
    [InlineData("http://desk.cognitiveservices.azure.com", "starts with http:,")]
    [InlineData("ftp://localhost", "starts with ftp:,")]
    [InlineData(Resource + "?subscription-key=secret", "contains a key or similar;")]
    [InlineData("https://secret@desk.cognitiveservices.azure.com", "contains a key or similar;")]
    public void A_wrong_address_is_named_by_its_setting_and_not_repeated(string endpoint, string what)
    {
        var error = Assert.Single(new AzureLanguageOptions { Endpoint = endpoint, Key = "key" }.Errors);

        Assert.StartsWith($"AzureLanguage__Endpoint {what}", error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identity_is_not_shown_without_encryption() => Assert.Equal(
        ["AzureLanguage__Key is not set; an identity requires https."],
        new AzureLanguageOptions { Endpoint = "http://localhost:5000" }.Errors);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_article_that_may_come_to_nothing_is_none(int records) => Assert.Equal(
        [$"AzureLanguage__MaxTextRecords is {records}; it must be 1 or more."],
        new AzureLanguageOptions { Endpoint = Resource, MaxTextRecords = records }.Errors);

    [Fact]
    public void A_daily_limit_that_some_article_can_never_meet_is_none() => Assert.Equal(
        [
            "AzureLanguage__MaxTextRecordsPerDay is 999; it must be at least AzureLanguage__MaxTextRecords, 1000, "
                + "or some articles would wait forever.",
        ],
        new AzureLanguageOptions { Endpoint = Resource, MaxTextRecordsPerDay = 999 }.Errors);

    [Fact]
    public void Every_error_is_reported() => Assert.Equal(2, new AzureLanguageOptions { MaxTextRecords = 0 }.Errors.Count);
}
