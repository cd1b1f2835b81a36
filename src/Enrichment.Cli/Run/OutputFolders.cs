using Enrichment.Cli.Run.Inputs;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run;

/// <summary>The folders a run writes to.</summary>
/// <param name="Results">The folder of results, or null where they go to standard output.</param>
/// <param name="Failures">The folder of failure records.</param>
internal sealed record OutputFolders(string? Results, string Failures)
{
    /// <summary>Both.</summary>
    public IEnumerable<string> All => Results is null ? [Failures] : [Results, Failures];

    /// <summary>The folders <paramref name="options"/> ask for.</summary>
    /// <exception cref="UsageException">They would hold documents of both kinds, or are folders articles are read from.</exception>
    public static OutputFolders Of(RunOptions options)
    {
        var folders = new OutputFolders(options.ToStandardOutput ? null : options.Out, options.Failed ?? Beside(options.Out));
        folders.RejectNesting();
        folders.RejectInputFolders(options.Paths);
        return folders;
    }

    private static string Beside(string folder)
    {
        var named = folder is "." or ".." ? Path.GetFullPath(folder) : folder;
        return Path.Join(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(named)), Containers.Failures);
    }

    private void RejectNesting()
    {
        if (Results is null) return;
        var (results, failures) = (Path.GetFullPath(Results), Path.GetFullPath(Failures));
        if (RealPath.IsWithin(results, failures) || RealPath.IsWithin(failures, results))
            throw new UsageException($"The results ('{Results}') and the failure records ('{Failures}') need folders apart from one another; choose them with --out and --failed.");
    }

    private void RejectInputFolders(IEnumerable<string> paths)
    {
        var inputs = paths.Where(path => path != "-")
            .Select(path => GlobPath.IsGlob(path) && !Path.Exists(path) ? GlobPath.Parse(path).Folder : path)
            .Where(Directory.Exists)
            .Select(Normalized)
            .ToHashSet(StringComparer.Ordinal);
        if (All.FirstOrDefault(folder => inputs.Contains(Normalized(folder))) is { } both)
            throw new UsageException($"Articles are read from '{both}', so results and failure records need another folder; choose them with --out and --failed.");
    }

    private static string Normalized(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
