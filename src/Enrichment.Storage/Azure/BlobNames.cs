using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Azure;

/// <summary>
/// Names the blobs of an article's documents. The names are also valid in an account with a hierarchical namespace, where a blob cannot
/// have the path of a folder.
/// </summary>
internal static class BlobNames
{
    private const int MaxLength = 1024;

    private const int MaxSegments = 254;

    /// <summary>Gets the name of a document: <c>NAME.json</c>, or <c>NAME/ETAG.json</c> for work documents.</summary>
    public static string Get(DocumentKey key)
    {
        var isWork = key.SourceETag is not null;
        var rest = isWork ? $"/{key.SourceETag}{SafeName.Extension}" : SafeName.Extension;
        var name = ArticleName.IsValid(key.Name) ? Escape(key.Name.Split('/'), isWork) + rest : "";
        return CanExist(name) ? name : SafeName.Flatten(key.Name, MaxLength - rest.Length) + rest;
    }

    /// <summary>Returns whether a blob can be requested by this name. HTTP clients remove the segments "." and "..".</summary>
    public static bool CanExist(string name)
    {
        if (name.Length is 0 or > MaxLength) return false;
        var segments = name.Split('/');
        return segments.Length <= MaxSegments && !segments.Any(segment => segment is "." or "..");
    }

    private static string Escape(string[] parts, bool isFolder) =>
        string.Join('/', parts.SkipLast(1).Select(SafeName.EscapeFolder).Append(
            isFolder ? SafeName.EscapeFolder(parts[^1]) : SafeName.EscapeFile(parts[^1])));
}
