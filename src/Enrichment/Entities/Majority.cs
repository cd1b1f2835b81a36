using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>What several mentions of one name say of it together.</summary>
internal static class Majority
{
    /// <summary>The type with the most confidence behind it; the one used first where two have as much.</summary>
    /// <param name="names">The mentions, in text order; at least one.</param>
    public static EntityType TypeOf(IReadOnlyList<RecognizedName> names)
    {
        var first = names[0].Type;
        for (var at = 1; at < names.Count; at++)
        {
            if (names[at].Type != first) return names.GroupBy(name => name.Type).MaxBy(type => type.Sum(name => name.Confidence))!.Key;
        }

        return first;
    }

    /// <summary>The links of those of <paramref name="names"/> that are of <paramref name="type"/>, each once.</summary>
    public static IReadOnlyList<EntityLink> LinksOf(IReadOnlyList<RecognizedName> names, EntityType type)
    {
        IReadOnlyList<EntityLink> links = [];
        foreach (var name in names)
        {
            if (name.Type == type && !name.Links.All(links.Contains)) links = [.. links.Union(name.Links)];
        }

        return links;
    }
}
