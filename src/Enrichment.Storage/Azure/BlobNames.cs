using Enrichment.Articles;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>What an article's documents are called in their containers.</summary>
internal static class BlobNames
{
    /// <summary>What every document's name ends with.</summary>
    public const string Extension = ".json";

    private const int MaxLength = 1024;

    private const int MaxSegments = 254;

    /// <summary>The name of a document: <c>NAME.json</c>, or <c>NAME/ETAG/STAGE.json</c> of work documents.</summary>
    public static string For(DocumentKey key)
    {
        var rest = key is { SourceETag: { } eTag, Stage: { } stage } ? $"/{eTag}/{EnrichmentJson.NameOf(stage)}{Extension}" : Extension;
        var isFitting = ArticleName.IsValid(key.Name) && CanExist(key.Name + rest) && !SafeName.IsReserved(key.Name);
        return (isFitting ? key.Name : SafeName.Flatten(key.Name, MaxLength - rest.Length)) + rest;
    }

    /// <summary>Whether a blob can have this name and be asked for by it: "." and ".." are lost on the way.</summary>
    public static bool CanExist(string name)
    {
        if (name.Length is 0 or > MaxLength) return false;
        var segments = name.Split('/');
        return segments.Length <= MaxSegments && !segments.Any(segment => segment is "." or "..");
    }
}
