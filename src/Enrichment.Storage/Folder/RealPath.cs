namespace Enrichment.Storage.Folder;

/// <summary>Resolves links in paths.</summary>
public static class RealPath
{
    // The limit on Linux.
    private const int MaxLinks = 40;

    /// <summary>
    /// Gets the full path with all links resolved, as the operating system resolves them. Parts that do not exist are kept.
    /// </summary>
    /// <exception cref="IOException">The path has too many links or a cycle.</exception>
    public static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var pending = new Stack<string>(SplitParts(full[real.Length..]).Reverse());
        for (var links = 0; pending.TryPop(out var part);)
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks) throw new IOException("Too many links.");
            var root = Path.GetPathRoot(target)!;
            if (root.Length > 0) real = root;
            foreach (var targetPart in SplitParts(target[root.Length..]).Reverse()) pending.Push(targetPart);
        }

        return real;
    }

    /// <summary>Returns whether <paramref name="path"/> is <paramref name="folder"/> or inside it. Both must be full paths.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var below = Path.GetRelativePath(folder, path);
        var isAbove = below == ".." || below.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return !isAbove && !Path.IsPathRooted(below);
    }

    private static IEnumerable<string> SplitParts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != ".");
}
