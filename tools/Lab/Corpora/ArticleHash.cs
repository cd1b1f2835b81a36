namespace Enrichment.Lab.Corpora;

/// <summary>Tells parts of a set apart by article, the same way every time (FNV-1a, G. Fowler, L. C. Noll and P. Vo).</summary>
internal static class ArticleHash
{
    /// <summary>The hash of <paramref name="id"/>.</summary>
    public static uint Of(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
