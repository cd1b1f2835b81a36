using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Serve;

/// <summary>Logs the parts of a storage that cannot be listed: once, and again only after they could be listed in between.</summary>
/// <param name="log">The log.</param>
internal sealed class ProblemLog(ServeLog log)
{
    private readonly Lock _lock = new();
    private readonly HashSet<ListingProblem> _swept = [];
    private HashSet<ListingProblem> _listed = [];

    /// <summary>Logs the problems of a complete listing of the articles. They replace those of the previous listing.</summary>
    public void WriteListed(HashSet<ListingProblem> problems)
    {
        lock (_lock)
        {
            Write(problems);
            _listed = problems;
            // A sweep also lists the articles, but less often.
            _swept.RemoveWhere(problem => problem.Path.StartsWith($"{Containers.Articles}/", StringComparison.Ordinal));
        }
    }

    /// <summary>Logs the problems of a sweep, which may have read only a part of the storage.</summary>
    public void WriteSwept(IReadOnlyCollection<ListingProblem> problems)
    {
        lock (_lock)
        {
            Write(problems);
            _swept.UnionWith(problems);
        }
    }

    private void Write(IEnumerable<ListingProblem> problems)
    {
        foreach (var problem in problems.Where(problem => !_listed.Contains(problem) && !_swept.Contains(problem)))
            log.Write($"cannot list {problem.Path}: {problem.Message}", isError: true);
    }
}
