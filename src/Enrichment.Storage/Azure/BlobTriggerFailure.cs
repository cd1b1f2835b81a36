using System.Text.Json;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Reads the messages that the Functions host writes when the blob trigger failed on every attempt.</summary>
public static class BlobTriggerFailure
{
    /// <summary>The queue of these messages. It is shared by all containers of the account.</summary>
    public const string Queue = "webjobs-blobtrigger-poison";

    /// <summary>Gets the name of the article from a message; null if the message is about another container or is not valid.</summary>
    /// <param name="message">JSON with "ContainerName" and "BlobName". It is untrusted input.</param>
    public static string? ParseArticleName(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            var name = GetText(json, "ContainerName") == Containers.Articles ? GetText(json, "BlobName") : null;
            return name is not null && ArticleName.IsValid(name) ? name : null;
        }
        // A name that has half of a surrogate pair is only found when it is read.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? GetText(JsonDocument json, string property) =>
        json.RootElement.ValueKind == JsonValueKind.Object
        && json.RootElement.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
