namespace Infra.Tests;

public class LanguageTests
{
    private const string Account = "Microsoft.CognitiveServices/accounts";

    [BicepFact]
    public async Task It_is_a_language_resource_with_a_subdomain_of_its_own_at_which_identities_are_taken()
    {
        var deployment = await Deployments.WithLanguage;
        var account = deployment.Only(Account);

        Assert.Equal("TextAnalytics", $"{account["kind"]}");
        Assert.Equal($"{account["name"]}", $"{account["properties"]!["customSubDomainName"]}");
        Assert.Equal("AzureLanguage", deployment.Settings["Analysis__Provider"]);
    }

    [BicepFact]
    public async Task Whoever_does_without_it_has_none_and_the_embedded_provider()
    {
        var deployment = await Deployments.Embedded;

        Assert.Empty(deployment.FindResources(Account));
        Assert.Equal("Embedded", deployment.Settings["Analysis__Provider"]);
        Assert.DoesNotContain(deployment.Settings.Keys, name => name.StartsWith("AzureLanguage", StringComparison.Ordinal));
    }
}
