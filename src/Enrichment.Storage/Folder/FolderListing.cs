namespace Enrichment.Storage.Folder;

/// <summary>Lists the files below a folder.</summary>
internal static class FolderListing
{
    /// <summary>
    /// The paths of the files below <paramref name="folder"/>, relative to it and with "/", in ordinal order. Folders are looked into as they
    /// are come to, and only where they may hold what is asked for; linked folders, and names that begin with ".", are left out.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="after">Lists only what comes behind this path; null lists everything.</param>
    public static IEnumerable<string> Below(string folder, string? after) => Below(folder, "", after);

    private static IEnumerable<string> Below(string folder, string prefix, string? after)
    {
        foreach (var path in EntriesOf(Path.Join(folder, prefix)).Select(name => prefix + name).Where(path => IsBehind(path, after)).Order(StringComparer.Ordinal))
        {
            if (!path.EndsWith('/'))
                yield return path;
            else
                foreach (var below in Below(folder, path, after)) yield return below;
        }
    }

    private static bool IsBehind(string path, string? after) =>
        after is null || string.CompareOrdinal(path, after) > 0 || (path.EndsWith('/') && after.StartsWith(path, StringComparison.Ordinal));

    // A folder is sorted by what its files' paths go on with.
    private static List<string> EntriesOf(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(IsVisible).Select(entry => entry is DirectoryInfo ? $"{entry.Name}/" : entry.Name)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static bool IsVisible(FileSystemInfo entry) => !entry.Name.StartsWith('.') && !(entry is DirectoryInfo && entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
