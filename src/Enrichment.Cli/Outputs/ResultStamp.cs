using System.Text.Json;

namespace Enrichment.Cli.Outputs;

/// <summary>What a result was made of and by: enough to tell whether making it again would change it.</summary>
/// <param name="ContentHash">The article's content hash.</param>
/// <param name="Fingerprint">The pipeline's fingerprint.</param>
internal sealed record ResultStamp(string? ContentHash, string? Fingerprint)
{
    /// <summary>The stamp of the result at <paramref name="path"/>; null where there is none, or none that is whole.</summary>
    public static ResultStamp? Read(string path)
    {
        try
        {
            return File.Exists(path) ? Parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Runs over every token without building a document: cheap, and a damaged file does not get through.
    private static ResultStamp Parse(ReadOnlySpan<byte> json)
    {
        string? contentHash = null, fingerprint = null;
        var inPipeline = false;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > 2) continue;
            if (reader.CurrentDepth == 1)
            {
                inPipeline = reader.ValueTextEquals("pipeline");
                if (reader.ValueTextEquals("contentHash") && reader.Read()) contentHash = reader.GetString();
            }
            else if (inPipeline && reader.ValueTextEquals("fingerprint") && reader.Read())
            {
                fingerprint = reader.GetString();
            }
        }

        return new ResultStamp(contentHash, fingerprint);
    }
}
