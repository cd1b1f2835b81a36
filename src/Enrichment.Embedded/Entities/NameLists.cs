using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Makes an uncertain name a place if it is in one enumeration with a certain place: "from Panjshir and Andarab".</summary>
internal static class NameLists
{
    // A name below the first weight is uncertain; a place is certain from the second weight on.
    private const double Unsure = 0.8;
    private const double Sure = 0.9;

    /// <summary><paramref name="candidates"/>, in text order, with the new types.</summary>
    public static IReadOnlyList<NameCandidate> ShareTypes(string text, IReadOnlyList<NameCandidate> candidates)
    {
        var shared = candidates.ToList();
        for (var at = 1; at < shared.Count; at++)
        {
            if (IsRow(text, shared[at - 1], shared[at])) shared[at] = Share(shared[at - 1], shared[at]);
        }

        for (var at = shared.Count - 1; at > 0; at--)
        {
            if (IsRow(text, shared[at - 1], shared[at])) shared[at - 1] = Share(shared[at], shared[at - 1]);
        }

        return shared;
    }

    private static NameCandidate Share(NameCandidate neighbor, NameCandidate name) =>
        neighbor is { Type: EntityType.Location, Weight: >= Sure } && name.Type != EntityType.Location && name.Weight < Unsure
            ? name with { Type = EntityType.Location, Weight = Unsure } : name;

    private static bool IsRow(string text, NameCandidate first, NameCandidate second) =>
        first.End <= second.Offset && text.AsSpan(first.End, second.Offset - first.End).Trim() is
            "and" or "or" or ", and" or ", or" or "as well as" or "and in" or "and from" or "and to";
}
