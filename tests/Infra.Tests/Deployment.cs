using System.Text.Json.Nodes;

namespace Infra.Tests;

/// <summary>What a template would deploy. What only Azure knows is left in it as an expression, in brackets.</summary>
/// <param name="snapshot">As the compiler foretells it.</param>
internal sealed class Deployment(JsonNode snapshot)
{
    public IReadOnlyList<JsonNode> Resources { get; } = [.. snapshot["predictedResources"]!.AsArray().Select(resource => resource!)];

    public IReadOnlyDictionary<string, string> Outputs { get; } =
        snapshot["outputs"]?.AsObject().ToDictionary(output => output.Key, output => $"{output.Value}") ?? [];

    /// <summary>The function app's settings.</summary>
    public IReadOnlyDictionary<string, string> Settings => Only("Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]!.AsArray()
        .ToDictionary(setting => $"{setting!["name"]}", setting => $"{setting!["value"]}");

    public IEnumerable<JsonNode> FindResources(string type) => Resources.Where(resource => $"{resource["type"]}" == type);

    public JsonNode Only(string type) => Assert.Single(FindResources(type));

    /// <summary>The last parts of the names of all resources of a type.</summary>
    public IEnumerable<string> FindNames(string type) => FindResources(type).Select(resource => $"{resource["name"]}".Split('/')[^1]);
}
