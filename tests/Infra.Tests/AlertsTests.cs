using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Enrichment.Pipeline.Running;
using Enrichment.Storage.Azure;

namespace Infra.Tests;

public partial class AlertsTests
{
    private const string Rule = "Microsoft.Insights/scheduledQueryRules";

    [BicepFact]
    public async Task There_is_one_for_a_poison_queue_one_for_a_failed_article_and_one_for_a_sweep_that_does_not_come()
    {
        var rules = (await Deployments.WithLanguage).FindResources(Rule).Select(rule => $"{rule["properties"]!["displayName"]}: {Condition(rule)}");

        Assert.Equal(
            [
                "A poison queue is not empty: Maximum of Messages by Queue GreaterThan 0 in PT15M",
                "An article has failed: Total of Articles by Stage, Code GreaterThan 0 in PT15M",
                "No sweep for half an hour: Count of rows LessThan 1 in PT30M",
            ],
            rules);
    }

    [BicepTheory]
    [InlineData("A poison queue is not empty", "enrichment.queue.messages", "queue")]
    [InlineData("An article has failed", "enrichment.articles.failed", "stage", "code")]
    [InlineData("No sweep for half an hour", "enrichment.sweeps")]
    public async Task They_ask_for_metrics_that_the_code_has(string title, string metric, params string[] tags)
    {
        var query = Query((await Deployments.WithLanguage).FindResources(Rule).Single(rule => $"{rule["properties"]!["displayName"]}" == title));

        Assert.Equal(metric, Assert.Single(Metric().Matches(query)).Groups[1].Value);
        Assert.Contains(metric, Instruments());
        Assert.Equal(tags, Tag().Matches(query).Select(match => match.Groups[1].Value));
    }

    [BicepFact]
    public async Task They_look_into_the_workspace_that_the_telemetry_goes_to_and_are_on()
    {
        var deployment = await Deployments.WithLanguage;
        var workspace = $"{deployment.Only("Microsoft.OperationalInsights/workspaces")["id"]}";

        Assert.Equal(workspace, $"{deployment.Only("Microsoft.Insights/components")["properties"]!["WorkspaceResourceId"]}");
        Assert.All(deployment.FindResources(Rule), rule =>
        {
            Assert.Equal(workspace, $"{Assert.Single(rule["properties"]!["scopes"]!.AsArray())}");
            Assert.Equal("true", $"{rule["properties"]!["enabled"]}");
        });
    }

    [BicepFact]
    public async Task Somebody_is_told_where_somebody_wants_to_be()
    {
        var (nobody, somebody) = (await Deployments.WithLanguage, await Deployments.WithPeople);
        var people = somebody.Only("Microsoft.Insights/actionGroups");

        Assert.Empty(nobody.FindResources("Microsoft.Insights/actionGroups"));
        Assert.Equal("desk@example.org", $"{Assert.Single(people["properties"]!["emailReceivers"]!.AsArray())!["emailAddress"]}");
        Assert.All(nobody.FindResources(Rule), rule => Assert.Empty(Told(rule)));
        Assert.All(somebody.FindResources(Rule), rule => Assert.Equal([$"{people["id"]}"], Told(rule)));
    }

    private static JsonNode Criterion(JsonNode rule) => Assert.Single(rule["properties"]!["criteria"]!["allOf"]!.AsArray())!;

    private static string Query(JsonNode rule) => $"{Criterion(rule)["query"]}";

    private static string Condition(JsonNode rule)
    {
        var criterion = Criterion(rule);
        var dimensions = string.Join(", ", criterion["dimensions"]!.AsArray().Select(dimension => $"{dimension!["name"]}"));
        var measured = criterion["metricMeasureColumn"] is { } measure ? $"{measure} by {dimensions}" : "rows";
        return $"{criterion["timeAggregation"]} of {measured} {criterion["operator"]} {criterion["threshold"]} in {rule["properties"]!["windowSize"]}";
    }

    private static IEnumerable<string> Told(JsonNode rule) => rule["properties"]!["actions"]!["actionGroups"]!.AsArray().Select(group => $"{group}");

    private static List<string> Instruments()
    {
        var names = new List<string>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, _) => names.Add(instrument.Meter.Name == PipelineTelemetry.SourceName ? instrument.Name : "") };
        RuntimeHelpers.RunClassConstructor(typeof(PipelineTelemetry).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(AzureStorageAccount).TypeHandle);
        meters.Start();
        return names;
    }

    [GeneratedRegex("Name == \"([^\"]+)\"")]
    private static partial Regex Metric();

    [GeneratedRegex(@"Properties\.(\w+)")]
    private static partial Regex Tag();
}
