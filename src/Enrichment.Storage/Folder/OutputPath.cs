using System.Text;
using Enrichment.Articles;

namespace Enrichment.Storage.Folder;

/// <summary>The path of an article's document: <c>NAME.json</c>, with replacements for parts that cannot be file names.</summary>
public static class OutputPath
{
    private const string Extension = ".json";

    // What file systems allow for one part of a path, in bytes of UTF-8.
    private const int MaxPartBytes = 255;

    /// <summary>The path of the document of the article <paramref name="name"/>, always below <paramref name="folder"/>.</summary>
    public static string For(string folder, string name) => Path.Join(folder, For(name));

    /// <summary>That path without the folder, with "/".</summary>
    internal static string For(string name)
    {
        // A name that is refused has a failure record all the same.
        if (!ArticleName.IsValid(name)) return SafeName.Flatten(name, MaxPartBytes - Extension.Length) + Extension;
        var parts = name.Split('/');
        var folders = parts[..^1].Select(part => Fit(part, MaxPartBytes));
        return string.Join('/', [.. folders, Fit(parts[^1], MaxPartBytes - Extension.Length) + Extension]);
    }

    private static string Fit(string part, int maxBytes) =>
        Encoding.UTF8.GetByteCount(part) <= maxBytes && !SafeName.IsReserved(part) ? part : SafeName.Shorten(part, maxBytes);
}
