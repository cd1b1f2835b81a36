namespace Enrichment.Claims.Disputes;

/// <summary>The claims of an article by the words and entities of their content, in order.</summary>
internal sealed class ClaimIndex
{
    // For each key, so that the time is linear in the number of claims.
    private const int MostForKey = 12;

    private readonly Dictionary<string, List<int>> _claims = new(StringComparer.Ordinal);

    /// <summary>Indexes <paramref name="claims"/>.</summary>
    public ClaimIndex(List<DisputedClaim> claims)
    {
        foreach (var claim in claims)
        {
            foreach (var key in claim.Keys) Add(key, claim.Index);
            if (claim.Speaker.Key is { } speaker && !claim.Keys.Contains(speaker)) Add(speaker, claim.Index);
        }
    }

    /// <summary>The claims with one of <paramref name="keys"/> that are nearest to claim <paramref name="at"/>, in order.</summary>
    public IEnumerable<int> FindNear(IEnumerable<string> keys, int at)
    {
        var found = new SortedSet<int>();
        foreach (var key in keys)
        {
            if (!_claims.TryGetValue(key, out var with)) continue;
            var place = with.BinarySearch(at);
            var first = Math.Max(0, (place < 0 ? ~place : place) - MostForKey);
            for (var next = first; next < Math.Min(with.Count, first + (2 * MostForKey)); next++) found.Add(with[next]);
        }

        found.Remove(at);
        return found;
    }

    private void Add(string key, int claim)
    {
        if (!_claims.TryGetValue(key, out var with)) _claims[key] = with = [];
        with.Add(claim);
    }
}
