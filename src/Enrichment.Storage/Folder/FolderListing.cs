using System.IO.Enumeration;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>Lists the files in a folder and its subfolders. A subfolder that cannot be read does not end the listing.</summary>
/// <param name="folder">The full path of the folder.</param>
public sealed class FolderListing(string folder)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly HashSet<ListingProblem> _problems = [];

    /// <summary>The parts that could not be listed so far.</summary>
    public IReadOnlyList<ListingProblem> Problems => [.. _problems];

    /// <summary>
    /// Lists relative paths with "/", in ordinal order. Subfolders are read only when they are reached and only if they can contain a
    /// matching path. Linked folders and names that start with "." are skipped.
    /// </summary>
    /// <param name="after">Lists only paths after this one; null lists all.</param>
    public IEnumerable<string> List(string? after) => List("", after);

    /// <summary>Reports a listed path with which nothing can be done, unless it was deleted after it was listed.</summary>
    public void ReportUnusable(string path)
    {
        var full = Path.Join(folder, path);
        try
        {
            File.GetAttributes(full);
            if (!FileKind.IsRegular(full))
                Report(path, "This is a pipe, a socket or a device and not a regular file; write its content to a file, and remove it.");
        }
        catch (UnauthorizedAccessException)
        {
            Report(Path.GetDirectoryName(path)!, "The files in this folder cannot be opened; check its permissions.");
        }
        catch (IOException)
        {
            // It was deleted, or has become a part of another listing.
        }
    }

    private IEnumerable<string> List(string prefix, string? after)
    {
        var paths = ListEntries(prefix).Select(name => prefix + name).Where(path => IsAfter(path, after));
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (!path.EndsWith('/'))
                yield return path;
            else
                foreach (var below in List(path, after)) yield return below;
        }
    }

    private static bool IsAfter(string path, string? after) =>
        after is null || string.CompareOrdinal(path, after) > 0 || (path.EndsWith('/') && after.StartsWith(path, StringComparison.Ordinal));

    // Without the folder itself there is no listing. So only errors in subfolders are caught.
    private List<string> ListEntries(string prefix)
    {
        try
        {
            var path = Path.Join(folder, prefix);
            var entries = new FileSystemEnumerable<string>(path, GetName, Everything) { ShouldIncludePredicate = IsVisible };
            return RemoveUndecodable(prefix, [.. entries]);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (UnauthorizedAccessException) when (prefix.Length > 0)
        {
            Report(prefix, "This folder cannot be read; check its permissions.");
            return [];
        }
        catch (IOException error) when (prefix.Length > 0)
        {
            Report(prefix, $"This folder cannot be read: {error.Message}");
            return [];
        }
    }

    private List<string> RemoveUndecodable(string prefix, List<string> names)
    {
        if (!names.Exists(UndecodableName.IsSuspect)) return names;
        foreach (var (decoded, escaped) in UndecodableName.FindAll(Path.Join(folder, prefix)).Where(name => name.Decoded[0] != '.'))
        {
            if (names.Remove(decoded) || names.Remove($"{decoded}/")) Report(prefix + escaped, UndecodableName.Advice);
        }

        return names;
    }

    private void Report(string path, string message) =>
        _problems.Add(new ListingProblem($"{Path.GetFileName(folder)}/{path}".TrimEnd('/'), message));

    // A folder name is sorted with its trailing slash, like the paths of its files.
    private static string GetName(ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString();

    private static bool IsVisible(ref FileSystemEntry entry) =>
        !entry.FileName.StartsWith('.') && !(entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
