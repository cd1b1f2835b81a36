using Enrichment.Pipeline.Ports;
using FsCheck;
using FsCheck.Fluent;

namespace Enrichment.Storage.Tests;

/// <summary>Generates keys of documents whose paths could collide, and finds collisions.</summary>
internal static class DocumentKeys
{
    /// <summary>Generates a key. A small alphabet makes names that are equal, share prefixes, or contain "..".</summary>
    public static Gen<DocumentKey> Generate()
    {
        var parts = Gen.Elements(
            "a", "b", "/", "/", ".", "..", "ä", "😀", " ", "\\", "\n", "_", "~", "~0123456789abcdef0123456789ABCDEF", "0x1", "receive",
            ".json", ".JSON", "/0x1/receive.json", "\ud800", "\ufffd", "watcher", "sweep", "lease", new string('n', 500), new string('a', 499));
        return Gen.Choose(0, 8).SelectMany(count => parts.ListOf(count)).Select(string.Concat).SelectMany(Generate);
    }

    /// <summary>Generates keys, among them those of articles with the names of the documents of other articles.</summary>
    public static Gen<List<DocumentKey>> GenerateMany(Func<DocumentKey, string> getPath)
    {
        var ends = Gen.Elements("", ".json", "/x", "/x.json", "~", "/0x1");
        var derived =
            from key in Generate()
            let path = getPath(key)
            from length in Gen.Elements(path.Length, path.Length - ".json".Length, path.LastIndexOf('/'), path.IndexOf('/'))
            from end in ends
            from similar in Generate(path[..Math.Max(length, 0)] + end)
            select (DocumentKey[])[key, similar];
        return derived.ListOf(4).Select(pairs => pairs.SelectMany(pair => pair).Append(DocumentKey.SweepPosition).Distinct().ToList());
    }

    /// <summary>Finds a path that two documents of a kind have, also on a file system that ignores the case; null if there is none.</summary>
    public static string? FindSamePath(IReadOnlyList<DocumentKey> keys, Func<DocumentKey, string> getPath) =>
        FindPaths(keys, getPath).GroupBy(path => path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    /// <summary>Finds the path of a document that is also the path of a folder of another; null if there is none.</summary>
    public static string? FindFolder(IReadOnlyList<DocumentKey> keys, Func<DocumentKey, string> getPath)
    {
        var paths = FindPaths(keys, getPath).Append($"{DocumentKind.Work}/watcher.json/lease").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return paths.SelectMany(path => path.Index().Where(at => at.Item == '/').Select(at => path[..at.Index])).FirstOrDefault(paths.Contains);
    }

    private static IEnumerable<string> FindPaths(IReadOnlyList<DocumentKey> keys, Func<DocumentKey, string> getPath) =>
        keys.Select(key => $"{key.Kind}/{getPath(key)}");

    private static Gen<DocumentKey> Generate(string name) =>
        from eTag in Gen.Elements("0x1", "0x2", "a")
        from key in Gen.Elements(DocumentKey.ForResult(name), DocumentKey.ForFailure(name), DocumentKey.ForWork(name, eTag))
        select key;
}
