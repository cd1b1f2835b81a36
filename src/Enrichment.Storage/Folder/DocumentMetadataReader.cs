using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Reads the metadata of a document from its content. Folders cannot store metadata beside a document.</summary>
public static class DocumentMetadataReader
{
    /// <summary>Reads the metadata of a result, failure record or work document. Missing values are empty.</summary>
    /// <returns>Null if the content is not a complete JSON document.</returns>
    public static DocumentMetadata? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return Parse(json);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Reads every token without creating a document. This is fast and detects damaged documents.
    private static DocumentMetadata Parse(ReadOnlySpan<byte> json)
    {
        var (metadata, section, last) = (new DocumentMetadata("", "", ""), "", Stage.Receive);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > 2) continue;
            if (reader.CurrentDepth == 1 && FindStage(ref reader) is { } stage) last = stage;
            // Only work documents have a checksum, as their last property.
            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("checksum")) metadata = metadata with { Stage = last };
            if (reader.CurrentDepth == 1)
                section = reader.ValueTextEquals("source") ? "source" : reader.ValueTextEquals("pipeline") ? "pipeline" : "";
            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("contentHash"))
                metadata = metadata with { ContentHash = ReadValue(ref reader) };
            else if (section == "source" && reader.ValueTextEquals("etag"))
                metadata = metadata with { SourceETag = ReadValue(ref reader) };
            else if (section == "pipeline" && reader.ValueTextEquals("fingerprint"))
                metadata = metadata with { Fingerprint = ReadValue(ref reader) };
        }

        return metadata;
    }

    // The stage that adds the section.
    private static Stage? FindStage(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("entities") ? Stage.Entities : reader.ValueTextEquals("sentiment") ? Stage.Sentiment : null;

    private static string ReadValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString() ?? "";
    }
}
