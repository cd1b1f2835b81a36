using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>Resolves the type and the links of a name from its mentions.</summary>
internal static class MentionSummary
{
    /// <summary>The type with the highest sum of confidences. If two sums are equal, the type that is used first.</summary>
    /// <param name="names">The mentions, in text order, at least one.</param>
    public static EntityType ResolveType(IReadOnlyList<RecognizedName> names)
    {
        var first = names[0].Type;
        for (var at = 1; at < names.Count; at++)
        {
            if (names[at].Type != first) return names.GroupBy(name => name.Type).MaxBy(type => type.Sum(name => name.Confidence))!.Key;
        }

        return first;
    }

    /// <summary>The links of the mentions of <paramref name="type"/>, each once.</summary>
    public static IReadOnlyList<EntityLink> CollectLinks(IReadOnlyList<RecognizedName> names, EntityType type)
    {
        IReadOnlyList<EntityLink> links = [];
        foreach (var name in names)
        {
            if (name.Type == type && !name.Links.All(links.Contains)) links = [.. links.Union(name.Links)];
        }

        return links;
    }

    /// <summary>
    /// The name of the entry in a knowledge base that the mentions of <paramref name="type"/> are linked to first, or null. Persons with
    /// the same surname are often linked to the same page. So the links of persons are not used.
    /// </summary>
    public static string? FindLinkedName(IReadOnlyList<RecognizedName> names, EntityType type) => type == EntityType.Person
        ? null
        : names.FirstOrDefault(name => name.Type == type && name.LinkedName is not null)?.LinkedName;
}
