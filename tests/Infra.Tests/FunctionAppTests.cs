using System.Xml.Linq;

namespace Infra.Tests;

public class FunctionAppTests
{
    private const string App = "Microsoft.Web/sites";

    [BicepFact]
    public async Task Its_runtime_is_what_the_projects_are_built_for()
    {
        var framework = XDocument.Load(InfraFiles.InRepository("Directory.Build.props")).Descendants("TargetFramework").Single().Value;

        var runtime = (await Deployments.WithLanguage).Only(App)["properties"]!["functionAppConfig"]!["runtime"]!;

        Assert.Equal(("dotnet-isolated", framework), ($"{runtime["name"]}", $"net{runtime["version"]}"));
    }

    [BicepFact]
    public async Task It_is_on_a_flex_consumption_plan_of_linux()
    {
        var deployment = await Deployments.WithLanguage;
        var plan = deployment.Only("Microsoft.Web/serverfarms");

        Assert.Equal(("FC1", "FlexConsumption", "true"), ($"{plan["sku"]!["name"]}", $"{plan["sku"]!["tier"]}", $"{plan["properties"]!["reserved"]}"));
        Assert.Equal($"{plan["id"]}", $"{deployment.Only(App)["properties"]!["serverFarmId"]}");
        Assert.Equal("functionapp,linux", $"{deployment.Only(App)["kind"]}");
    }

    [BicepFact]
    public async Task Its_code_comes_from_a_container_of_the_account_with_an_identity_of_its_own()
    {
        var deployment = await Deployments.WithLanguage;
        var app = deployment.Only(App);
        var storage = app["properties"]!["functionAppConfig"]!["deployment"]!["storage"]!;
        var identities = deployment.FindResources("Microsoft.ManagedIdentity/userAssignedIdentities").Select(one => $"{one["id"]}").ToList();
        var (own, code) = (identities.Single(id => id.Contains("/id-app-", StringComparison.Ordinal)), identities.Single(id => id.Contains("/id-deploy-", StringComparison.Ordinal)));

        Assert.Equal("blobContainer", $"{storage["type"]}");
        Assert.EndsWith(".primaryEndpoints.blob, 'app-package')]", $"{storage["value"]}", StringComparison.Ordinal);
        Assert.Equal(("UserAssignedIdentity", code), ($"{storage["authentication"]!["type"]}", $"{storage["authentication"]!["userAssignedIdentityResourceId"]}"));
        Assert.Equal([own, code], app["identity"]!["userAssignedIdentities"]!.AsObject().Select(one => one.Key));
    }

    [BicepFact]
    public async Task It_is_reached_by_https_alone()
    {
        var properties = (await Deployments.WithLanguage).Only(App)["properties"]!;

        Assert.Equal(("true", "1.2"), ($"{properties["httpsOnly"]}", $"{properties["siteConfig"]!["minTlsVersion"]}"));
    }

    [BicepFact]
    public async Task It_is_the_service_that_azd_deploys_to() =>
        Assert.Equal(Assert.Single(AzdProject.Services), $"{(await Deployments.WithLanguage).Only(App)["tags"]!["azd-service-name"]}");
}
