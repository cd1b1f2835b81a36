using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Infra.Tests;

public partial class BicepFilesTests
{
    // A newer version is a change of its own, looked at by somebody.
    private static readonly Dictionary<string, string> ApiVersions = new()
    {
        ["Microsoft.Authorization/roleAssignments"] = "2022-04-01",
        ["Microsoft.CognitiveServices/accounts"] = "2025-06-01",
        ["Microsoft.Consumption/budgets"] = "2023-05-01",
        ["Microsoft.EventGrid/systemTopics"] = "2025-02-15",
        ["Microsoft.EventGrid/systemTopics/eventSubscriptions"] = "2025-02-15",
        ["Microsoft.Insights/actionGroups"] = "2023-01-01",
        ["Microsoft.Insights/components"] = "2020-02-02",
        ["Microsoft.Insights/scheduledQueryRules"] = "2023-12-01",
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = "2024-11-30",
        ["Microsoft.OperationalInsights/workspaces"] = "2025-02-01",
        ["Microsoft.Resources/resourceGroups"] = "2024-11-01",
        ["Microsoft.Storage/storageAccounts"] = "2025-01-01",
        ["Microsoft.Storage/storageAccounts/blobServices"] = "2025-01-01",
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = "2025-01-01",
        ["Microsoft.Storage/storageAccounts/managementPolicies"] = "2025-01-01",
        ["Microsoft.Storage/storageAccounts/queueServices"] = "2025-01-01",
        ["Microsoft.Storage/storageAccounts/queueServices/queues"] = "2025-01-01",
        ["Microsoft.Web/serverfarms"] = "2024-11-01",
        ["Microsoft.Web/sites"] = "2024-11-01",
        ["Microsoft.Web/sites/basicPublishingCredentialsPolicies"] = "2024-11-01",
    };

    public static TheoryData<string> All => [.. InfraFiles.All];

    [BicepTheory]
    [InlineData("--pattern", "infra/**/*.bicep")]
    [InlineData("infra/main.bicepparam")]
    public async Task The_compiler_and_its_linter_have_nothing_to_say(params string[] files) => Assert.Equal("", await BicepCli.LintAsync(files));

    [BicepFact]
    public async Task Every_parameter_is_described()
    {
        var parameters = TemplatesIn(await Templates.Main).Concat(TemplatesIn(await Templates.Events)).SelectMany(Templates.GetParameters).ToList();

        Assert.True(parameters.Count > 40);
        Assert.DoesNotContain(parameters, parameter => string.IsNullOrWhiteSpace($"{parameter.Value!["metadata"]?["description"]}"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Modules_are_files_of_ours_so_that_nothing_is_fetched(string file) =>
        Assert.DoesNotMatch("'(br|ts)[:/]", File.ReadAllText(InfraFiles.InRepository(file)));

    [Fact]
    public void The_linters_rules_are_errors_but_for_those_the_file_gives_reasons_for()
    {
        var config = File.ReadAllText(InfraFiles.InRepository("infra/bicepconfig.json"));
        var rules = JsonNode.Parse(config, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!["analyzers"]!["core"]!["rules"]!.AsObject();

        Assert.True(rules.Count > 30);
        Assert.Equal(
            ["use-recent-api-versions", "use-recent-module-versions", "use-user-defined-types"],
            rules.Where(rule => $"{rule.Value!["level"]}" != "error").Select(rule => rule.Key));
    }

    [BicepFact]
    public async Task Api_versions_are_pinned_and_one_of_a_type()
    {
        var resources = (await Deployments.WithPeople).Resources.Concat((await Deployments.Events).Resources);

        Assert.Equal(
            ApiVersions.Select(version => $"{version.Key}@{version.Value}").Order(StringComparer.Ordinal),
            resources.Select(resource => $"{resource["type"]}@{resource["apiVersion"]}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_there_already_is_referred_to_by_the_same_versions(string file)
    {
        foreach (Match reference in Reference().Matches(File.ReadAllText(InfraFiles.InRepository(file))))
            Assert.Equal(ApiVersions.GetValueOrDefault(reference.Groups["type"].Value), reference.Groups["version"].Value);
    }

    // Modules are templates in the template.
    private static IEnumerable<JsonNode> TemplatesIn(JsonNode template)
    {
        var resources = template["resources"] is JsonObject named ? named.Select(resource => resource.Value!) : template["resources"]!.AsArray().Select(resource => resource!);
        return resources.Select(resource => resource["properties"]?["template"]).OfType<JsonNode>().SelectMany(TemplatesIn).Prepend(template);
    }

    [GeneratedRegex("'(?<type>[A-Za-z.]+/[A-Za-z/]+)@(?<version>[^']+)'")]
    private static partial Regex Reference();
}
