using System.Text.RegularExpressions;

namespace Infra.Tests;

public partial class AzdProjectTests
{
    [Fact]
    public void It_deploys_the_function_app_with_the_template_of_this_folder()
    {
        var service = Assert.Single(AzdProject.File["services"]!.AsObject()).Value!;

        Assert.Equal(("src/Enrichment.Functions", "function"), ($"{service["project"]}", $"{service["host"]}"));
        Assert.True(Directory.Exists(InfraFiles.InRepository($"{service["project"]}")));
        Assert.Equal(InfraFiles.Main, InfraFiles.InRepository($"{AzdProject.File["infra"]!["path"]}/{AzdProject.File["infra"]!["module"]}.bicep"));
    }

    [BicepTheory]
    [InlineData("posix")]
    [InlineData("windows")]
    public async Task After_it_the_hook_takes_nothing_but_outputs_and_makes_the_subscription(string platform)
    {
        var hook = await File.ReadAllTextAsync(InfraFiles.InRepository(AzdProject.HookOn(platform)));
        var outputs = (await Deployments.WithLanguage).Outputs.Keys;
        var parameters = Templates.GetParameters(await Templates.Events).Where(parameter => parameter.Value!["defaultValue"] is null);

        // azd itself knows the subscription.
        Assert.Subset(outputs.Append("AZURE_SUBSCRIPTION_ID").ToHashSet(), Variable().Matches(hook).Select(match => match.Value).ToHashSet());
        Assert.Contains("--template-file infra/events.bicep", hook, StringComparison.Ordinal);
        Assert.Equal(parameters.Select(parameter => parameter.Key), Given().Matches(hook).Select(match => match.Groups[1].Value));
    }

    [BicepFact]
    public async Task By_hand_the_next_step_is_an_output()
    {
        var outputs = (await Deployments.WithLanguage).Outputs;
        var next = outputs["NEXT_STEP"];

        Assert.Contains($"functionAppName={outputs["AZURE_FUNCTION_APP_NAME"]} storageName={outputs["AZURE_STORAGE_ACCOUNT_NAME"]} identityName={outputs["EVENTS_IDENTITY_NAME"]}", next, StringComparison.Ordinal);
        Assert.Contains($"--resource-group {outputs["AZURE_RESOURCE_GROUP"]} --template-file infra/events.bicep", next, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posix")]
    [InlineData("windows")]
    public void No_key_comes_to_the_screen(string platform)
    {
        var hook = File.ReadAllText(InfraFiles.InRepository(AzdProject.HookOn(platform)));

        Assert.Equal("length(systemKeys.blobs_extension || '')", Assert.Single(Query().Matches(hook)).Groups[1].Value);
        Assert.DoesNotContain("code=", hook, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_modes_the_hook_can_be_run()
    {
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(InfraFiles.InRepository(AzdProject.HookOn("posix"))).HasFlag(UnixFileMode.UserExecute));
    }

    [GeneratedRegex("AZURE_[A-Z_]+|EVENTS_[A-Z_]+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"(\w+)=""?\$(?:env:)?[A-Z]")]
    private static partial Regex Given();

    [GeneratedRegex(@"--query ""([^""]+)""")]
    private static partial Regex Query();
}
