using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Infra.Tests;

public partial class AccessTests
{
    private const string Assignment = "Microsoft.Authorization/roleAssignments";

    // The ids are the same in every directory: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"] = "Storage Blob Data Reader",
        ["19e7f393-937e-4f77-808e-94535e297925"] = "Storage Queue Data Reader",
        ["c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"] = "Storage Queue Data Message Sender",
        ["8a0f0c08-91a1-4084-bc3d-661d67233fed"] = "Storage Queue Data Message Processor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["7628b7b8-a8b2-4cdc-b46f-e9b35248918e"] = "Cognitive Services Language Reader",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    private static readonly string[] OfTheAppAndOfEvents =
    [
        "id-app: Monitoring Metrics Publisher on components/appi",
        "id-app: Storage Blob Data Owner on storageAccounts/st, without writes to app-package",
        "id-app: Storage Queue Data Contributor on storageAccounts/st",
        "id-app: Storage Table Data Contributor on storageAccounts/st",
        "id-deploy: Storage Blob Data Contributor on containers/app-package",
        "id-events: Storage Blob Data Contributor on containers/dead-letters",
    ];

    [BicepFact]
    public async Task The_app_and_event_grid_may_do_this_and_nothing_else() =>
        Assert.Equal(OfTheAppAndOfEvents, Granted(await Deployments.Embedded));

    [BicepFact]
    public async Task With_the_language_service_the_app_may_read_there_too() =>
        Assert.Equal(
            ["id-app: Cognitive Services Language Reader on accounts/lang", .. OfTheAppAndOfEvents],
            Granted(await Deployments.WithLanguage));

    [BicepFact]
    public async Task An_operator_has_the_roles_that_the_commands_need_and_none_on_the_account() =>
        Assert.Equal(
            OperatorAccess.Roles.Select(role => $"someone: {role.Role} on {role.Place}").Order(StringComparer.Ordinal),
            Granted(await Deployments.WithPeople).Where(role => role.StartsWith("someone:", StringComparison.Ordinal)));

    [BicepFact]
    public async Task The_desk_may_upload_articles_and_read_what_becomes_of_them() =>
        Assert.Equal(
            [
                "desk: Storage Blob Data Contributor on containers/articles",
                "desk: Storage Blob Data Reader on containers/enriched",
                "desk: Storage Blob Data Reader on containers/failed",
            ],
            Granted(await Deployments.WithPeople).Where(role => role.StartsWith("desk:", StringComparison.Ordinal)));

    [BicepFact]
    public async Task Only_the_identity_of_the_deployment_can_write_the_code_of_the_app() =>
        Assert.Equal(
            ["id-deploy: Storage Blob Data Contributor on containers/app-package"],
            Granted(await Deployments.WithPeople).Where(role => Regex.IsMatch(role, "Blob Data (Owner|Contributor) on (storageAccounts|containers/app-package)[^,]*$")));

    [BicepFact]
    public async Task An_assignment_tells_what_it_is_for_or_a_new_identity_would_not_be_found_yet()
    {
        var assignments = (await Deployments.WithPeople).FindResources(Assignment).Select(assignment => assignment["properties"]!);

        Assert.All(assignments, properties => Assert.Equal(
            $"{properties["principalId"]}" is "someone" or "desk" ? "Group" : "ServicePrincipal", $"{properties["principalType"]}"));
    }

    [BicepFact]
    public async Task The_subscription_to_events_grants_nothing() => Assert.Empty((await Deployments.Events).FindResources(Assignment));

    [BicepFact]
    public async Task No_door_but_these_is_open()
    {
        var deployment = await Deployments.WithLanguage;

        Assert.Equal("true", $"{deployment.Only("Microsoft.CognitiveServices/accounts")["properties"]!["disableLocalAuth"]}");
        Assert.Equal("true", $"{deployment.Only("Microsoft.Insights/components")["properties"]!["DisableLocalAuth"]}");
        Assert.Equal("true", $"{deployment.Only("Microsoft.OperationalInsights/workspaces")["properties"]!["features"]!["disableLocalAuth"]}");
        Assert.Equal(
            ["ftp false", "scm false"],
            deployment.FindResources("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Select(policy => $"{policy["name"]}".Split('/')[^1] + $" {policy["properties"]!["allow"]}"));
    }

    private static IEnumerable<string> Granted(Deployment deployment) => deployment.FindResources(Assignment).Select(Text).Order(StringComparer.Ordinal);

    private static string Text(JsonNode assignment)
    {
        var properties = assignment["properties"]!;
        var role = Roles[$"{properties["roleDefinitionId"]}".Split('/')[^1]];
        return $"{WithoutToken(LastPart(Identity(), $"{properties["principalId"]}"))}: {role} on {WithoutToken(LastPart(Scope(), $"{assignment["id"]}"))}{DescribeCondition(properties)}";
    }

    // A condition that is not known is shown as it is.
    private static string DescribeCondition(JsonNode properties) => $"{properties["condition"]}" switch
    {
        "" => "",
        var condition when WritesElsewhere().Match(condition) is { Success: true } match => $", without writes to {match.Groups["container"].Value}",
        var condition => condition,
    };

    // An expression that Azure evaluates, or what was given.
    private static string LastPart(Regex part, string text) => part.Match(text) is { Success: true } match ? match.Groups["part"].Value : text;

    // The names of an environment end with its token, which is different in every subscription.
    private static string WithoutToken(string name) => Token().Replace(name, "");

    [GeneratedRegex(@"^(\[extensionResourceId\('[^']*/(?<part>[^'/]+/[^'/]+)',|/subscriptions/[^']*/(?<part>[^'/]+/[^'/]+)/providers/Microsoft\.Authorization/)")]
    private static partial Regex Scope();

    [GeneratedRegex(
        @"^\(\(!\(ActionMatches\{'(?<blobs>Microsoft\.Storage/storageAccounts/blobServices/containers/blobs)/write'\}\)( AND !\(ActionMatches\{'\k<blobs>/"
        + @"(delete|add/action|move/action|deleteBlobVersion/action|permanentDelete/action|manageOwnership/action|modifyPermissions/action|runAsSuperUser/action)'\}\)){8}\)"
        + @" OR \(@Resource\[Microsoft\.Storage/storageAccounts/blobServices/containers:name\] StringNotEquals '(?<container>[a-z-]+)'\)\)$")]
    private static partial Regex WritesElsewhere();

    [GeneratedRegex(@"^\[reference\('[^']*/userAssignedIdentities/(?<part>[^'/]+)', '[^']*'\)\.principalId\]$")]
    private static partial Regex Identity();

    [GeneratedRegex("-?[a-z0-9]{13}$")]
    private static partial Regex Token();
}
