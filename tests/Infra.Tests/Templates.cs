using System.Text.Json.Nodes;

namespace Infra.Tests;

/// <summary>The templates under test, each compiled once.</summary>
internal static class Templates
{
    private static readonly Lazy<Task<JsonNode>> LazyMain = new(() => BicepCli.BuildAsync(InfraFiles.Main));

    private static readonly Lazy<Task<JsonNode>> LazyEvents = new(() => BicepCli.BuildAsync(InfraFiles.Events));

    private static readonly Lazy<Task<JsonNode>> LazyMainParameters = new(() => BicepCli.ParametersAsync(InfraFiles.MainParameters));

    /// <summary>main.bicep, with its modules in it.</summary>
    public static Task<JsonNode> Main => LazyMain.Value;

    /// <summary>events.bicep.</summary>
    public static Task<JsonNode> Events => LazyEvents.Value;

    /// <summary>What main.bicepparam sets without an environment.</summary>
    public static Task<JsonNode> MainParameters => LazyMainParameters.Value;

    /// <summary>The parameters that a compiled template declares.</summary>
    public static JsonObject GetParameters(JsonNode template) => template["parameters"]!.AsObject();
}
