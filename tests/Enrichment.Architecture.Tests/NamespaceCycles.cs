namespace Enrichment.Architecture.Tests;

/// <summary>Finds namespaces that use one another in a circle.</summary>
internal static class NamespaceCycles
{
    /// <summary>The shortest cycles that have no step in common: their namespaces, and for each step one type that makes it.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<TypeUse> uses)
    {
        var steps = uses.GroupBy(use => use.Namespace).ToDictionary(
            group => group.Key,
            group => group.OrderBy(use => use.Type, StringComparer.Ordinal).DistinctBy(use => use.UsedNamespace).ToList());
        var cycles = steps.Keys.Order(StringComparer.Ordinal).Select(start => ShortestCycle(steps, start)).OfType<List<TypeUse>>();
        var found = new List<List<TypeUse>>();
        foreach (var cycle in cycles.OrderBy(cycle => cycle.Count))
        {
            if (!found.Exists(other => other.Intersect(cycle).Any())) found.Add(cycle);
        }

        return [.. found.Select(Describe)];
    }

    private static List<TypeUse>? ShortestCycle(Dictionary<string, List<TypeUse>> steps, string start)
    {
        var paths = new Queue<List<TypeUse>>([[]]);
        var seen = new HashSet<string>();
        while (paths.TryDequeue(out var path))
        {
            foreach (var use in steps.GetValueOrDefault(path.LastOrDefault()?.UsedNamespace ?? start, []))
            {
                if (use.UsedNamespace == start) return [.. path, use];
                if (seen.Add(use.UsedNamespace)) paths.Enqueue([.. path, use]);
            }
        }

        return null;
    }

    private static string Describe(List<TypeUse> cycle) =>
        $"{string.Join(" -> ", cycle.Select(use => use.Namespace))} -> {cycle[0].Namespace}: "
        + $"{string.Join(", ", cycle.Select(use => $"{use.Type} uses {use.UsedType}"))}.";
}
