namespace Enrichment.Claims.Disputes;

/// <summary>The keys that two contents share.</summary>
/// <param name="Words">The number of shared words.</param>
/// <param name="Entities">The number of shared entities.</param>
/// <param name="Smaller">The number of keys of the content that has fewer.</param>
internal readonly record struct KeyMatch(int Words, int Entities, int Smaller)
{
    /// <summary>Whether they say the same, as far as their words show.</summary>
    public bool IsStrong => Words > 0 && Words + Entities >= 2 && 2 * (Words + Entities) >= Smaller;

    /// <summary>Compares two sets of keys.</summary>
    public static KeyMatch Create(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (small, large) = one.Count < other.Count ? (one, other) : (other, one);
        var (words, entities) = (0, 0);
        foreach (var key in small)
        {
            if (!large.Contains(key)) continue;
            if (KeyWords.IsEntity(key)) entities++;
            else words++;
        }

        return new KeyMatch(words, entities, small.Count);
    }
}
