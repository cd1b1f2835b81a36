using System.Text.Json.Serialization;

namespace Enrichment.Claims;

/// <summary>What a clause says about its subject: a verb, or the adjective or noun after "be".</summary>
/// <param name="Stem">The stem of the word.</param>
/// <param name="Concept">What it is about if opposites.txt has the word: "level" for "rise" and "fall"; otherwise null.</param>
/// <param name="Negative">Whether it is the negative one of the two opposites: "fall".</param>
public sealed record Predicate(
    string Stem, string? Concept = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Negative = false)
{
    private static readonly string[] NegatingPrefixes = ["un", "in", "im", "ir", "il", "dis", "non"];

    /// <summary>Whether it is only an auxiliary: "that it was", "that it did".</summary>
    internal bool IsEmpty => Stem is "be" or "do" or "have";

    /// <summary>Whether the two say the same: "die" and "be killed".</summary>
    internal bool SaysTheSameAs(Predicate other) =>
        Stem == other.Stem || (Concept is not null && Concept == other.Concept && Negative == other.Negative);

    /// <summary>Whether the two are opposites: "rise" and "fall", "safe" and "unsafe".</summary>
    internal bool IsOppositeOf(Predicate other) =>
        Concept is not null && Concept == other.Concept ? Negative != other.Negative
        : IsNegatedBy(Stem, other.Stem) || IsNegatedBy(other.Stem, Stem);

    /// <summary>
    /// The names of the groups it belongs to: predicates that say the same, or the opposite, have one in common.
    /// </summary>
    internal IEnumerable<string> GetGroups()
    {
        yield return Stem;
        if (Concept is not null) yield return $"{Concept}:";
        foreach (var prefix in NegatingPrefixes)
        {
            if (Stem.Length > prefix.Length + 2 && Stem.StartsWith(prefix, StringComparison.Ordinal)) yield return Stem[prefix.Length..];
        }
    }

    private static bool IsNegatedBy(string word, string negated) =>
        word.Length > 2 && NegatingPrefixes.Any(prefix =>
            negated.Length == prefix.Length + word.Length && negated.StartsWith(prefix, StringComparison.Ordinal)
            && negated.EndsWith(word, StringComparison.Ordinal));
}
