using System.Text;
using Enrichment.Articles;

namespace Enrichment.Storage.Folder;

/// <summary>Gets the paths of documents: <c>NAME.json</c>, with replacements for parts that cannot be file names.</summary>
public static class OutputPath
{
    private const string Extension = ".json";

    // The limit of file systems for one part of a path, in UTF-8 bytes.
    private const int MaxPartBytes = 255;

    /// <summary>
    /// Gets the path of the document of the article <paramref name="name"/>, which is always inside <paramref name="folder"/>.
    /// </summary>
    public static string Get(string folder, string name) => Path.Join(folder, Get(name));

    /// <summary>Gets the path relative to the folder, with "/".</summary>
    internal static string Get(string name)
    {
        // An article with an invalid name needs a path for its failure record.
        if (!ArticleName.IsValid(name)) return SafeName.Flatten(name, MaxPartBytes - Extension.Length) + Extension;
        var parts = name.Split('/');
        var folders = parts[..^1].Select(part => Fit(part, MaxPartBytes));
        return string.Join('/', [.. folders, Fit(parts[^1], MaxPartBytes - Extension.Length) + Extension]);
    }

    private static string Fit(string part, int maxBytes) =>
        Encoding.UTF8.GetByteCount(part) <= maxBytes && !SafeName.IsReserved(part) ? part : SafeName.Shorten(part, maxBytes);
}
