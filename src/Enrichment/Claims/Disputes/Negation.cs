using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>Finds whether a clause is negated, wherever the negation is: "did not come", "nobody came", "saw no one".</summary>
internal static class Negation
{
    /// <summary>Whether an odd number of words negates the clause.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="clause">The head of the clause.</param>
    /// <param name="predicate">Its predicate, which may be below the head: "open" in "stay open".</param>
    /// <param name="subject">Its subject.</param>
    public static bool IsNegated(SyntaxTree tree, int clause, int predicate, int subject)
    {
        var isNegated = tree.IsNegated(clause) || IsNegativeNoun(tree, subject) || HasNegativeAdverb(tree, clause);
        if (tree.HasChild(clause, Relation.Expletive)) isNegated |= HasNot(tree, subject);
        if (IsOutOf(tree, predicate)) isNegated = !isNegated;
        if (predicate != clause) isNegated ^= tree.IsNegated(predicate);
        foreach (var part in tree.FindChildren(clause, Relation.DirectObject, Relation.Oblique, Relation.OpenComplement))
        {
            if (IsNegativeNoun(tree, part)) isNegated = true;
            if (tree.GetPrepositionLemma(part) is "against" or "without") isNegated = !isNegated;
        }

        return isNegated;
    }

    // "there were not enough masks"
    private static bool HasNot(SyntaxTree tree, int subject)
    {
        foreach (var child in tree.GetChildren(subject))
        {
            if (tree[child].IsAny(Relation.AdjectivalModifier, Relation.Determiner) && tree.IsNegated(child)) return true;
        }

        return false;
    }

    // "is out of control": not under control.
    private static bool IsOutOf(SyntaxTree tree, int predicate) =>
        tree.HasChild(predicate, Relation.Copula)
            && tree.GetPrepositionLemma(predicate) is "out" or "outside" or "without" or "off" or "beyond" or "against";

    private static bool IsNegativeNoun(SyntaxTree tree, int noun) =>
        tree[noun].Lemma.ToLowerInvariant() is "nobody" or "nothing" or "none" or "neither"
            || tree.FindChildren(noun, Relation.Determiner).Any(word => tree[word].Lemma.ToLowerInvariant() is "no" or "neither")
            || (tree[noun].Lemma == "one" && tree.FindChildren(noun, Relation.Determiner).Any(word => tree[word].Lemma == "no"))
            || tree.FindChildren(noun, Relation.AdjectivalModifier).Any(word => tree[word].Lemma == "single" && tree.IsNegated(noun));

    // "no longer", "hardly".
    private static bool HasNegativeAdverb(SyntaxTree tree, int clause) =>
        tree.FindChildren(clause, Relation.AdverbialModifier).Any(word =>
            tree[word].Lemma is "hardly" or "neither" or "nowhere" || (tree[word].Lemma is "long" or "longer" && HasNo(tree, word)));

    private static bool HasNo(SyntaxTree tree, int word)
    {
        foreach (var child in tree.GetChildren(word))
        {
            if (tree[child].Lemma == "no") return true;
        }

        return false;
    }
}
