using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>
/// Whether a pronoun can stand for another noun phrase of its sentence: the principles of binding (Chomsky 1981; Lappin and Leass 1994).
/// </summary>
internal static class Binding
{
    /// <summary>Whether <paramref name="pronoun"/> can stand for <paramref name="other"/>.</summary>
    public static bool Allows(SyntaxTree tree, PronounPlace pronoun, Reference other)
    {
        if (IsInside(tree, pronoun, other)) return false;
        var isArgumentOfSame = FindVerb(tree, pronoun.Word) is { } verb && verb == FindVerb(tree, other.Top);
        if (pronoun.IsReflexive) return isArgumentOfSame || FindVerb(tree, pronoun.Word) is null;
        if (isArgumentOfSame || AreCoordinated(tree, pronoun.Word, other.Top)) return false;
        return other.Span.Offset < pronoun.Span.Offset || AllowsAfter(tree, pronoun, other);
    }

    /// <summary>Whether <paramref name="other"/> is the subject of a clause above the clause of <paramref name="pronoun"/>.</summary>
    public static bool IsSubjectAbove(SyntaxTree tree, int pronoun, int other)
    {
        if (!tree[other].Is(Relation.Subject)) return false;
        var verb = tree[other].Head;
        return verb != pronoun && tree.IsBelow(pronoun, verb) && !tree.IsBelow(pronoun, other);
    }

    /// <summary>
    /// Whether <paramref name="pronoun"/> is in the complement of a verb of saying with the subject <paramref name="other"/>.
    /// </summary>
    public static bool IsReporter(SyntaxTree tree, int pronoun, int other)
    {
        if (!IsSubjectAbove(tree, pronoun, other) || !PronounPlace.IsSaying(tree, tree[other].Head)) return false;
        foreach (var complement in tree.GetComplements(tree[other].Head))
        {
            if (tree.IsBelow(pronoun, complement)) return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="pronoun"/> is in a clause that modifies the noun <paramref name="other"/>.</summary>
    public static bool IsModified(SyntaxTree tree, int pronoun, int other)
    {
        if (!tree.IsBelow(pronoun, other)) return false;
        var at = pronoun;
        while (at != other && tree[at].Head != other) at = tree[at].Head;
        return tree[at].Is(Relation.AdnominalClause);
    }

    // "his brother John", "the mother of her friend". A clause or a second conjunct in between changes that: "Smith, who left his wife",
    // "Smith and his wife". So does a name before the pronoun: "praised Smith for his work".
    private static bool IsInside(SyntaxTree tree, PronounPlace pronoun, Reference other)
    {
        var isAfterName = other.Referent.Entity is not null && other.Span.Offset < pronoun.Span.Offset;
        if (isAfterName || !tree.IsBelow(pronoun.Word, other.Top)) return false;
        for (var at = pronoun.Word; at != other.Top; at = tree[at].Head)
        {
            if (tree[at].Is(Relation.Conjunct) || tree.IsClause(at)) return false;
        }

        return true;
    }

    // The verb that a noun phrase is an argument of, not counting possessors and parts of other phrases.
    private static int? FindVerb(SyntaxTree tree, int word)
    {
        var at = tree.FindFirstConjunct(word);
        return tree[at].IsAny(Relation.Subject, Relation.DirectObject, Relation.IndirectObject, Relation.Oblique) ? tree[at].Head : null;
    }

    private static bool AreCoordinated(SyntaxTree tree, int one, int other) =>
        one != other && tree.FindFirstConjunct(one) == tree.FindFirstConjunct(other) && !tree.IsBelow(one, other);

    // "When she arrived, Smith said", "In her speech, Smith said".
    private static bool AllowsAfter(SyntaxTree tree, PronounPlace pronoun, Reference other) =>
        other.Role == GrammaticalRole.Subject && IsSubjectAbove(tree, pronoun.Word, other.Top)
            && tree[pronoun.Word].Head != tree[other.Top].Head;
}
