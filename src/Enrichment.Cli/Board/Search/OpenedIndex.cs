using Enrichment.Cli.Serve;
using Enrichment.Index;
using Enrichment.Index.Schema;

namespace Enrichment.Cli.Board.Search;

/// <summary>The index of a server, or why there is none.</summary>
/// <param name="Index">The index; null if there is none.</param>
/// <param name="Problem">Why there is none; null if it is open.</param>
/// <param name="IsWanted">Whether there should be one.</param>
internal sealed record OpenedIndex(ArticleIndex? Index, string? Problem, bool IsWanted = true) : IDisposable
{
    /// <summary>No index, because none is wanted.</summary>
    public static OpenedIndex None { get; } = new(null, "There is no search, because enrich serve runs with --no-index.", IsWanted: false);

    /// <summary>Opens an index. Articles are enriched without it if it cannot be opened.</summary>
    /// <param name="path">The path of its file.</param>
    public static OpenedIndex Open(string path)
    {
        try
        {
            return new OpenedIndex(ArticleIndex.Open(path), null);
        }
        catch (IndexException error)
        {
            return new OpenedIndex(null, $"There is no search: {error.Message}");
        }
    }

    /// <summary>Logs why an index that is wanted is not there.</summary>
    public void Report(ServeLog log)
    {
        if (IsWanted && Problem is not null) log.Write(Problem, isError: true);
    }

    /// <inheritdoc/>
    public void Dispose() => Index?.Dispose();
}
