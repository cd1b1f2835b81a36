using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Corrections;

/// <summary>
/// The corrections of a file, in its order. It also remembers which of them had an effect in this process. Safe to use from many threads.
/// </summary>
public sealed class CorrectionList
{
    private readonly IReadOnlyList<Correction> _all;
    private readonly IReadOnlyList<Correction> _general;
    private readonly Dictionary<string, IReadOnlyList<Correction>> _byArticle;
    private readonly string? _generalHash;
    private readonly ConcurrentDictionary<int, bool> _used = [];

    /// <summary>Creates a list.</summary>
    /// <param name="corrections">The corrections, in the order of the file.</param>
    public CorrectionList(IReadOnlyList<Correction> corrections)
    {
        _all = corrections;
        _general = [.. corrections.Where(correction => correction.Article is null)];
        _byArticle = corrections.Where(correction => correction.Article is not null)
            .GroupBy(correction => correction.Article!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, Combine, StringComparer.Ordinal);
        _generalHash = ComputeHash(_general);
    }

    /// <summary>A list without corrections.</summary>
    public static CorrectionList Empty { get; } = new([]);

    /// <summary>The number of corrections.</summary>
    public int Count => _all.Count;

    /// <summary>The corrections for the article <paramref name="name"/>, in the order of the file.</summary>
    public IReadOnlyList<Correction> SelectFor(string name) => _byArticle.GetValueOrDefault(name, _general);

    /// <summary>A hash of the corrections for the article <paramref name="name"/>; null if there are none.</summary>
    public string? FindHash(string name) => _byArticle.TryGetValue(name, out var own) ? ComputeHash(own) : _generalHash;

    /// <summary>Remembers that <paramref name="correction"/> had an effect.</summary>
    internal void MarkUsed(Correction correction) => _used.TryAdd(correction.Line, true);

    /// <summary>The corrections that had no effect in this process, in the order of the file.</summary>
    public IReadOnlyList<Correction> FindUnused() => [.. _all.Where(correction => !_used.ContainsKey(correction.Line))];

    private IReadOnlyList<Correction> Combine(IEnumerable<Correction> own) =>
        [.. _general.Concat(own).OrderBy(correction => correction.Line)];

    private static string? ComputeHash(IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0) return null;
        var parts = corrections.SelectMany(one => new[] { one.Action.ToString(), one.Entity, one.Value });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
