using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>What the Functions host leaves of a blob whose trigger failed every time.</summary>
public static class BlobTriggerFailure
{
    /// <summary>The queue it leaves it in, one for all containers of the account.</summary>
    public const string Queue = "webjobs-blobtrigger-poison";

    /// <summary>The article that <paramref name="message"/> tells of; null where it tells of another container's blob, or of none.</summary>
    /// <param name="message">JSON with "ContainerName" and "BlobName", as far as it is the host's; anybody may have put something else into the queue.</param>
    public static string? ArticleIn(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            var name = TextOf(json, "ContainerName") == Containers.Articles ? TextOf(json, "BlobName") : null;
            return name is not null && ArticleName.IsValid(name) ? name : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonDocument json, string property) =>
        json.RootElement.ValueKind == JsonValueKind.Object
        && json.RootElement.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
