using Azure;
using Azure.Storage.Blobs.Models;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Stamps as metadata of blobs, and what else a blob tells of itself.</summary>
internal static class BlobStamp
{
    private const string SourceETag = "sourceetag";
    private const string ContentHash = "contenthash";
    private const string Fingerprint = "fingerprint";

    // How accounts with a hierarchical namespace mark the folders in their listings.
    private const string FolderMark = "hdi_isfolder";

    /// <summary>The metadata of a stamp; what is empty is left out, as the service refuses empty values.</summary>
    public static Dictionary<string, string> Write(DocumentStamp stamp)
    {
        var pairs = new[] { (SourceETag, stamp.SourceETag), (ContentHash, stamp.ContentHash), (Fingerprint, stamp.Fingerprint) };
        return pairs.Where(pair => pair.Item2.Length > 0).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>The stamp in <paramref name="metadata"/>; empty where there is none.</summary>
    public static DocumentStamp Read(IDictionary<string, string>? metadata) => new(Value(metadata, SourceETag), Value(metadata, ContentHash), Value(metadata, Fingerprint));

    /// <summary>An ETag as the ports have it: without quotes, wherever it comes from.</summary>
    public static string TextOf(ETag eTag) => eTag.ToString().Trim('"');

    /// <summary>Whether what is listed is a folder and no blob.</summary>
    public static bool IsFolder(BlobItem blob) => Value(blob.Metadata, FolderMark) == "true";

    /// <summary>Whether what is listed is one of the pipeline's documents.</summary>
    public static bool IsDocument(BlobItem blob) => blob.Name.EndsWith(BlobNames.Extension, StringComparison.Ordinal) && !IsFolder(blob);

    // Names of metadata come back in any case.
    private static string Value(IDictionary<string, string>? metadata, string name) =>
        metadata?.FirstOrDefault(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";
}
