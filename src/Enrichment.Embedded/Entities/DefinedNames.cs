using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Completes the names that an abbreviation defines: "Board of Control for Cricket in India (BCCI)" is one name, even if only its parts
/// were found, and the abbreviation is a name of the same type.
/// </summary>
internal static class DefinedNames
{
    private const double Weight = 0.95;

    /// <summary>
    /// <paramref name="candidates"/> with the names and abbreviations of <paramref name="definitions"/> in place of those that overlap
    /// them. Both are in text order.
    /// </summary>
    public static IReadOnlyList<NameCandidate> Complete(
        string text, IReadOnlyList<NameCandidate> candidates, IReadOnlyList<Definition> definitions)
    {
        var completed = new List<NameCandidate>(candidates.Count + definitions.Count);
        var next = 0;
        foreach (var definition in definitions)
        {
            while (next < candidates.Count && candidates[next].End <= definition.Name.Offset) completed.Add(candidates[next++]);
            var first = next;
            while (next < candidates.Count && candidates[next].Offset < definition.Abbreviation.End) next++;
            completed.AddRange(Complete(text, definition, [.. candidates.Skip(first).Take(next - first)]));
        }

        completed.AddRange(candidates.Skip(next));
        return completed;
    }

    // A person is no long form, nor is an office: "Member of Parliament (MP)".
    private static IEnumerable<NameCandidate> Complete(string text, Definition definition, IReadOnlyList<NameCandidate> overlapping)
    {
        var parts = overlapping.Where(part => part.End <= definition.Abbreviation.Offset).ToList();
        var name = parts.Aggregate(definition.Name, (whole, part) => TextSpan.FromBounds(Math.Min(whole.Offset, part.Offset), whole.End));
        if (parts is [{ Type: EntityType.Person }] || NameHead.IsOffice(name.In(text))) return overlapping;
        var abbreviation = overlapping.LastOrDefault(other => other.Overlaps(definition.Abbreviation));
        var type = FindType(name.In(text), parts, abbreviation);
        var weight = Math.Max(Weight, overlapping.Select(other => other.Weight).DefaultIfEmpty().Max());
        return [Create(text, name, type, weight), Create(text, definition.Abbreviation, type, weight)];
    }

    private static NameCandidate Create(string text, TextSpan span, EntityType type, double weight) =>
        new(span.Offset, span.Length, span.In(text), type, weight);

    // "World Food Programme (WFP)" is an organization if the network says so of its parts or of "WFP".
    private static EntityType FindType(string name, IReadOnlyList<NameCandidate> parts, NameCandidate? abbreviation)
    {
        var head = NameHead.FindType(name);
        if (head is EntityType.Law or EntityType.Event) return head.Value;
        if (abbreviation is { Type: EntityType.Organization or EntityType.Location }) return abbreviation.Type;
        if (parts is [var only] && only.Length == name.Length && only.Type != EntityType.Other) return only.Type;
        if (head is not null) return head.Value;
        var isOrganization = NameHead.IsOrganization(name) || parts.Any(part => part.Type != EntityType.Other);
        return isOrganization ? EntityType.Organization : EntityType.Other;
    }
}
