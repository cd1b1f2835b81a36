using Azure;
using Azure.Storage.Blobs.Models;
using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Reads and writes document metadata as blob metadata.</summary>
internal static class BlobMetadata
{
    private const string SourceETag = "sourceetag";
    private const string ContentHash = "contenthash";
    private const string Fingerprint = "fingerprint";
    private const string Done = "stage";

    // Accounts with a hierarchical namespace mark folders in listings with this metadata.
    private const string FolderMark = "hdi_isfolder";

    /// <summary>Converts document metadata to blob metadata. Empty values are omitted, because the service rejects them.</summary>
    public static Dictionary<string, string> Write(DocumentMetadata metadata)
    {
        var stage = metadata.Stage is { } done ? EnrichmentJson.GetName(done) : "";
        var pairs = new[]
        {
            (SourceETag, metadata.SourceETag), (ContentHash, metadata.ContentHash), (Fingerprint, metadata.Fingerprint), (Done, stage),
        };
        return pairs.Where(pair => pair.Item2.Length > 0).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>Reads the document metadata from blob metadata; missing values are empty.</summary>
    public static DocumentMetadata Read(IDictionary<string, string>? metadata) =>
        new(GetValue(metadata, SourceETag), GetValue(metadata, ContentHash), GetValue(metadata, Fingerprint))
        {
            Stage = FindStage(GetValue(metadata, Done)),
        };

    /// <summary>Formats an ETag without quotes, as the ports require.</summary>
    public static string FormatETag(ETag eTag) => eTag.ToString().Trim('"');

    /// <summary>Returns whether a listed item is a folder.</summary>
    public static bool IsFolder(BlobItem blob) => GetValue(blob.Metadata, FolderMark) == "true";

    /// <summary>Returns whether a listed item is a document of the pipeline.</summary>
    public static bool IsDocument(BlobItem blob) => blob.Name.EndsWith(SafeName.Extension, StringComparison.Ordinal) && !IsFolder(blob);

    private static Stage? FindStage(string name)
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            if (EnrichmentJson.GetName(stage) == name) return stage;
        }

        return null;
    }

    // The service can change the case of metadata names.
    private static string GetValue(IDictionary<string, string>? metadata, string name) =>
        metadata?.FirstOrDefault(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";
}
