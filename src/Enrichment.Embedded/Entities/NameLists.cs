using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Gives the names of an enumeration one type: "from Panjshir and Andarab", "Kandahar, Herat and Lashkar Gah".</summary>
internal static class NameLists
{
    // From this weight on, the enumeration does not change a name's own type.
    private const double Sure = 0.5;

    /// <summary>
    /// <paramref name="candidates"/>, in text order; uncertain ones have the type of a more certain neighbor in the enumeration.
    /// </summary>
    public static IReadOnlyList<NameCandidate> ShareTypes(string text, IReadOnlyList<NameCandidate> candidates)
    {
        var shared = candidates.ToList();
        for (var at = 1; at < shared.Count; at++)
            shared[at] = Share(text, shared[at - 1], shared[at], giver: shared[at - 1], taker: shared[at]);
        for (var at = shared.Count - 1; at > 0; at--)
            shared[at - 1] = Share(text, shared[at - 1], shared[at], giver: shared[at], taker: shared[at - 1]);
        return shared;
    }

    private static NameCandidate Share(string text, NameCandidate first, NameCandidate second, NameCandidate giver, NameCandidate taker)
    {
        if (taker.Weight >= Sure || giver.Weight <= taker.Weight || giver.Type == EntityType.Group || !IsRow(text, first, second))
            return taker;
        return taker with { Type = giver.Type, Weight = Math.Min(0.6, giver.Weight - 0.05) };
    }

    private static bool IsRow(string text, NameCandidate first, NameCandidate second) =>
        first.End <= second.Offset && text.AsSpan(first.End, second.Offset - first.End).Trim() is
            "," or "and" or "or" or "&" or ", and" or ", or" or "as well as" or "and in" or "and from" or "and to";
}
