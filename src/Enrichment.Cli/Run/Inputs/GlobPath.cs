namespace Enrichment.Cli.Run.Inputs;

/// <summary>A glob, split after its fixed part.</summary>
/// <param name="Folder">The part before the first "*". Articles are named relative to it.</param>
/// <param name="Pattern">The rest, with "/".</param>
internal sealed record GlobPath(string Folder, string Pattern)
{
    /// <summary>Returns whether <paramref name="path"/> is a glob.</summary>
    public static bool IsGlob(string path) => path.Contains('*');

    /// <summary>Splits a glob.</summary>
    public static GlobPath Parse(string path)
    {
        var separators = new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };
        var end = path.LastIndexOfAny(separators, path.IndexOf('*'));
        var folder = end < 0 ? "." : path[..(end == 0 ? 1 : end)];
        return new GlobPath(folder, path[(end + 1)..].Replace(Path.DirectorySeparatorChar, '/'));
    }
}
