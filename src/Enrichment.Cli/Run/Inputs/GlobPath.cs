namespace Enrichment.Cli.Run.Inputs;

/// <summary>A path with "*" in it, cut where its fixed part ends.</summary>
/// <param name="Folder">The folders before the first "*"; articles are named from here.</param>
/// <param name="Pattern">The rest, with "/".</param>
internal sealed record GlobPath(string Folder, string Pattern)
{
    /// <summary>Whether <paramref name="path"/> is a glob.</summary>
    public static bool IsGlob(string path) => path.Contains('*');

    /// <summary>Cuts <paramref name="path"/>, a glob.</summary>
    public static GlobPath Parse(string path)
    {
        var separators = new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };
        var end = path.LastIndexOfAny(separators, path.IndexOf('*'));
        var folder = end < 0 ? "." : path[..(end == 0 ? 1 : end)];
        return new GlobPath(folder, path[(end + 1)..].Replace(Path.DirectorySeparatorChar, '/'));
    }
}
