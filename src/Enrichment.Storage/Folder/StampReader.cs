using System.Text.Json;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Reads what a document was made of and by from the document itself: folders have no place beside it.</summary>
public static class StampReader
{
    /// <summary>The stamp in <paramref name="json"/>, a result, failure record or work document; what it lacks is empty.</summary>
    /// <returns>Null where it is no whole JSON document.</returns>
    public static DocumentStamp? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return Parse(json);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Runs over every token without building a document: cheap, and a damaged one does not get through.
    private static DocumentStamp Parse(ReadOnlySpan<byte> json)
    {
        var (stamp, section) = (new DocumentStamp("", "", ""), "");
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > 2) continue;
            if (reader.CurrentDepth == 1) section = reader.ValueTextEquals("source") ? "source" : reader.ValueTextEquals("pipeline") ? "pipeline" : "";
            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("contentHash")) stamp = stamp with { ContentHash = ValueOf(ref reader) };
            else if (section == "source" && reader.ValueTextEquals("etag")) stamp = stamp with { SourceETag = ValueOf(ref reader) };
            else if (section == "pipeline" && reader.ValueTextEquals("fingerprint")) stamp = stamp with { Fingerprint = ValueOf(ref reader) };
        }

        return stamp;
    }

    private static string ValueOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString() ?? "";
    }
}
