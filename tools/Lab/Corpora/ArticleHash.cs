namespace Enrichment.Lab.Corpora;

/// <summary>Splits a set into parts by article, deterministically (FNV-1a, G. Fowler, L. C. Noll and P. Vo).</summary>
internal static class ArticleHash
{
    /// <summary>The hash of <paramref name="id"/>.</summary>
    public static uint Compute(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
