namespace Enrichment.Storage.Folder;

/// <summary>Paths without links in them.</summary>
public static class RealPath
{
    // What Linux allows.
    private const int MaxLinks = 40;

    /// <summary>The full path of <paramref name="path"/> with every link on the way followed, as the operating system follows it. Parts that do not exist are kept.</summary>
    /// <exception cref="IOException">Too many links, or links in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var pending = new Stack<string>(PartsOf(full[real.Length..]).Reverse());
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
            foreach (var targetPart in PartsOf(target[root.Length..]).Reverse()) pending.Push(targetPart);
        }

        return real;
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies below it; both are full paths.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var below = Path.GetRelativePath(folder, path);
        return below != ".." && !below.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.IsPathRooted(below);
    }

    private static IEnumerable<string> PartsOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}
