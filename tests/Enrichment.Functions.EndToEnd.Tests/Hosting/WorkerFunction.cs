using System.Text.Json.Nodes;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>A function as the worker reports it.</summary>
/// <param name="Metadata">What the worker reported; it is sent back when the function is loaded.</param>
public sealed record WorkerFunction(JsonObject Metadata)
{
    /// <summary>The function's name.</summary>
    public string Name => (string)Metadata["name"]!;

    /// <summary>The worker's id of the function.</summary>
    public string Id => (string)Metadata["functionId"]!;

    /// <summary>Its one binding, the trigger.</summary>
    public JsonObject Trigger { get; } = JsonNode.Parse((string)Metadata["rawBindings"]!.AsArray().Single()!)!.AsObject();
}
