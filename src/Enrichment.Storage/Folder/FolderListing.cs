using System.IO.Enumeration;

namespace Enrichment.Storage.Folder;

/// <summary>Lists the files in a folder and its subfolders.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// Lists relative paths with "/", in ordinal order. Subfolders are read only when they are reached and only if they can contain a
    /// matching path. Linked folders and names that start with "." are skipped.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="after">Lists only paths after this one; null lists all.</param>
    public static IEnumerable<string> List(string folder, string? after) => List(folder, "", after);

    private static IEnumerable<string> List(string folder, string prefix, string? after)
    {
        var paths = ListEntries(Path.Join(folder, prefix)).Select(name => prefix + name).Where(path => IsAfter(path, after));
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (!path.EndsWith('/'))
                yield return path;
            else
                foreach (var below in List(folder, path, after)) yield return below;
        }
    }

    private static bool IsAfter(string path, string? after) =>
        after is null || string.CompareOrdinal(path, after) > 0 || (path.EndsWith('/') && after.StartsWith(path, StringComparison.Ordinal));

    // A folder name is sorted with its trailing slash, like the paths of its files.
    private static List<string> ListEntries(string folder)
    {
        try
        {
            return [.. new FileSystemEnumerable<string>(folder, GetName, Everything) { ShouldIncludePredicate = IsVisible }];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static string GetName(ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString();

    private static bool IsVisible(ref FileSystemEntry entry) =>
        !entry.FileName.StartsWith('.') && !(entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
