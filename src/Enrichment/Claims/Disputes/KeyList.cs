namespace Enrichment.Claims.Disputes;

/// <summary>Lists of different keys in ordinal order. Null stands for an empty one.</summary>
internal static class KeyList
{
    /// <summary>The list of <paramref name="keys"/>; null if there are none.</summary>
    public static IReadOnlyList<string>? Create(IEnumerable<string>? keys)
    {
        string[] list = keys is null ? [] : [.. keys];
        if (list.Length > 1) Array.Sort(list, string.CompareOrdinal);
        return list.Length == 0 ? null : list;
    }

    /// <summary>Whether <paramref name="list"/> has <paramref name="key"/>.</summary>
    public static bool Has(IReadOnlyList<string>? list, string key)
    {
        for (var at = 0; at < list?.Count; at++)
        {
            if (list[at] == key) return true;
        }

        return false;
    }

    /// <summary>How many keys both lists have.</summary>
    public static int CountCommon(IReadOnlyList<string>? one, IReadOnlyList<string>? other)
    {
        var (at, its, common) = (0, 0, 0);
        while (at < one?.Count && its < other?.Count)
        {
            var order = string.CompareOrdinal(one[at], other[its]);
            if (order == 0) common++;
            if (order <= 0) at++;
            if (order >= 0) its++;
        }

        return common;
    }

    /// <summary>Whether both have keys, and none in common.</summary>
    public static bool Differ(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is not null && other is not null && CountCommon(one, other) == 0;
}
