using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>Names the blobs of an article's documents.</summary>
internal static class BlobNames
{
    /// <summary>The extension of all documents.</summary>
    public const string Extension = ".json";

    private const int MaxLength = 1024;

    private const int MaxSegments = 254;

    /// <summary>Gets the name of a document: <c>NAME.json</c>, or <c>NAME/ETAG/STAGE.json</c> for work documents.</summary>
    public static string Get(DocumentKey key)
    {
        var rest = key is { SourceETag: { } eTag, Stage: { } stage } ? $"/{eTag}/{EnrichmentJson.GetName(stage)}{Extension}" : Extension;
        var isFitting = ArticleName.IsValid(key.Name) && CanExist(key.Name + rest) && !SafeName.IsReserved(key.Name);
        return (isFitting ? key.Name : SafeName.Flatten(key.Name, MaxLength - rest.Length)) + rest;
    }

    /// <summary>Returns whether a blob can be requested by this name. HTTP clients remove the segments "." and "..".</summary>
    public static bool CanExist(string name)
    {
        if (name.Length is 0 or > MaxLength) return false;
        var segments = name.Split('/');
        return segments.Length <= MaxSegments && !segments.Any(segment => segment is "." or "..");
    }
}
