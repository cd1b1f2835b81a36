using Enrichment.Articles;

namespace Enrichment.Entities;

/// <summary>Gathers the names of an article into entities.</summary>
public static class EntityGrouper
{
    /// <summary>The entities <paramref name="names"/> and the addresses in the text stand for, in order of first mention.</summary>
    public static IReadOnlyList<Entity> Group(Article article, IReadOnlyList<RecognizedName> names) => throw new NotImplementedException();
}
