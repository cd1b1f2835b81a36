using Enrichment.Cli.Export.Inputs;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Index;

/// <summary>The articles that were in the index at the start of a run, and which of them the run has found.</summary>
/// <param name="versions">The versions by name.</param>
/// <param name="report">Counts the articles that have not changed.</param>
internal sealed class KnownVersions(IReadOnlyDictionary<string, string> versions, IndexReport report)
{
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = CreateNames(versions);

    /// <summary>The articles in the index that the run has not found.</summary>
    public IReadOnlyList<string> ListGone() => [.. versions.Keys.Where(name => !_found.Contains(name))];

    /// <summary>Marks an article as found. Returns false if it was found before.</summary>
    public bool TryFind(string name) => _found.Add(name);

    /// <summary>
    /// Marks the article with this version as found and unchanged. Returns false if there is none, or it was found before.
    /// </summary>
    public bool TrySkip(string version)
    {
        if (!_names.TryGetValue(version, out var name) || !_found.Add(name)) return false;
        report.CountUnchanged();
        return true;
    }

    /// <summary>Reads the results in a storage that are not in the index.</summary>
    public IAsyncEnumerable<ExportInput> ReadNew(IArticleStore store, CancellationToken cancellationToken)
    {
        var paths = versions.Keys.ToDictionary(name => store.GetListedPath(DocumentKey.ForResult(name)), StringComparer.Ordinal);
        return StoredDocuments.ReadAsync(store, IsNew, cancellationToken);

        bool IsNew(ListedDocument listed)
        {
            if (!paths.TryGetValue(listed.Path, out var name) || versions[name] != listed.Document.ETag || !_found.Add(name)) return true;
            report.CountUnchanged();
            return false;
        }
    }

    // The version of a file contains its name, so it belongs to one article. An ETag can belong to several, and is not looked up.
    private static Dictionary<string, string> CreateNames(IReadOnlyDictionary<string, string> versions)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, version) in versions) names[version] = name;
        return names;
    }
}
