namespace Enrichment.Claims.Disputes;

/// <summary>What a clause says about its subject: a verb, or the adjective or noun after "be".</summary>
/// <param name="Stem">The stem of the word.</param>
/// <param name="Concept">What it is about if opposites.txt has the word: "level" for "rise" and "fall"; otherwise null.</param>
/// <param name="IsPositive">Which of the two opposites it is; true if there are none.</param>
internal readonly record struct Predicate(string Stem, string? Concept, bool IsPositive)
{
    private static readonly string[] NegatingPrefixes = ["un", "in", "im", "ir", "il", "dis", "non"];

    /// <summary>Whether it is only an auxiliary: "that it was", "that it did".</summary>
    public bool IsEmpty => Stem is "be" or "do" or "have";

    /// <summary>Whether the two say the same: "die" and "be killed".</summary>
    public bool SaysTheSameAs(Predicate other) =>
        Stem == other.Stem || (Concept is not null && Concept == other.Concept && IsPositive == other.IsPositive);

    /// <summary>Whether the two are opposites: "rise" and "fall", "safe" and "unsafe".</summary>
    public bool IsOppositeOf(Predicate other) =>
        Concept is not null && Concept == other.Concept ? IsPositive != other.IsPositive
        : IsNegatedBy(Stem, other.Stem) || IsNegatedBy(other.Stem, Stem);

    private static bool IsNegatedBy(string word, string negated) =>
        word.Length > 2 && NegatingPrefixes.Any(prefix =>
            negated.Length == prefix.Length + word.Length && negated.StartsWith(prefix, StringComparison.Ordinal)
            && negated.EndsWith(word, StringComparison.Ordinal));
}
