using Enrichment.Cli.Output;
using Enrichment.Cli.Run.Inputs;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run;

/// <summary>The output folders of a run.</summary>
/// <param name="Results">The folder of results, or null if they are not written to a folder.</param>
/// <param name="Failures">The folder of failure records.</param>
internal sealed record OutputFolders(string? Results, string Failures)
{
    /// <summary>All output folders.</summary>
    public IEnumerable<string> All => Results is null ? [Failures] : [Results, Failures];

    /// <summary>Creates the folders for <paramref name="options"/>.</summary>
    /// <exception cref="UsageException">The folders overlap, are files, or articles are read from them.</exception>
    public static OutputFolders Create(RunOptions options)
    {
        var place = options.Out ?? options.JsonLines ?? Containers.Results;
        var folders = new OutputFolders(options.Out, options.Failed ?? GetSibling(place));
        if (folders.Results is { } results) WritableFolder.RejectFile("--out", results);
        WritableFolder.RejectFile("--failed", folders.Failures);
        folders.RejectNesting();
        folders.RejectInputFolders(options.Paths);
        return folders;
    }

    private static string GetSibling(string folder)
    {
        var named = folder is "." or ".." ? Path.GetFullPath(folder) : folder;
        return Path.Join(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(named)), Containers.Failures);
    }

    private void RejectNesting()
    {
        if (Results is null) return;
        var (results, failures) = (Path.GetFullPath(Results), Path.GetFullPath(Failures));
        if (RealPath.IsWithin(results, failures) || RealPath.IsWithin(failures, results))
        {
            throw new UsageException(
                $"The results ('{Results}') and the failure records ('{Failures}') need separate folders; "
                + "choose them with --out and --failed.");
        }
    }

    private void RejectInputFolders(IEnumerable<string> paths)
    {
        var inputs = paths.Where(path => path != "-")
            .Select(path => GlobPath.IsGlob(path) && !Path.Exists(path) ? GlobPath.Parse(path).Folder : path)
            .Where(Directory.Exists)
            .Select(Normalize)
            .ToHashSet(StringComparer.Ordinal);
        if (All.FirstOrDefault(folder => inputs.Contains(Normalize(folder))) is { } both)
        {
            throw new UsageException(
                $"Articles are read from '{both}', so outputs need another folder; choose it with --out and --failed.");
        }
    }

    private static string Normalize(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
