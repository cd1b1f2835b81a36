using System.Text;
using Enrichment.Articles;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Gets the paths of documents: <c>NAME.json</c>, with replacements for parts that cannot be file names.</summary>
public static class OutputPath
{
    // The limit of file systems for one part of a path, in UTF-8 bytes.
    private const int MaxPartBytes = 255;

    /// <summary>
    /// Gets the path of the document of the article <paramref name="name"/>, which is always inside <paramref name="folder"/>.
    /// </summary>
    public static string Get(string folder, string name) => Path.Join(folder, Get(DocumentKey.ForResult(name)));

    /// <summary>Gets the path relative to the folder of the document's kind, with "/".</summary>
    internal static string Get(DocumentKey key)
    {
        // Listings do not contain hidden files.
        if (key is { Kind: DocumentKind.Work, SourceETag: null }) return $".{key.Name}{SafeName.Extension}";
        string[] parts = ArticleName.IsValid(key.Name) ? key.Name.Split('/') : [];
        if (key.SourceETag is { } eTag)
        {
            var folders = parts.Length > 0 ? parts.Select(FitFolder) : [SafeName.Flatten(key.Name, MaxPartBytes)];
            return string.Join('/', [.. folders, eTag + SafeName.Extension]);
        }

        // An article with an invalid name needs a path for its failure record.
        const int MaxFileBytes = MaxPartBytes - 5;
        var file = parts.Length > 0
            ? Fit(parts[^1], SafeName.EscapeFile(parts[^1]), MaxFileBytes)
            : SafeName.Flatten(key.Name, MaxFileBytes);
        return string.Join('/', [.. parts.SkipLast(1).Select(FitFolder), file + SafeName.Extension]);
    }

    private static string FitFolder(string part) => Fit(part, SafeName.EscapeFolder(part), MaxPartBytes);

    private static string Fit(string part, string escaped, int maxBytes) =>
        Encoding.UTF8.GetByteCount(escaped) <= maxBytes ? escaped : SafeName.Shorten(part, maxBytes);
}
