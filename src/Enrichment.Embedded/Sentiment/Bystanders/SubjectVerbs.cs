using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>Finds the verbs that a mention is the subject of.</summary>
internal static class SubjectVerbs
{
    /// <summary>
    /// The verb that <paramref name="mention"/> is the subject of, and the verbs that have the same subject without naming it: "said",
    /// "left" and "smiling" in "Smith said so and left, smiling". None if it is no subject of a verb.
    /// </summary>
    public static IReadOnlyList<int> Find(TargetMention mention)
    {
        var (tree, verb) = (mention.Tree, mention.Governor);
        return mention.Is(Relation.Subject) && IsPredicate(mention, verb) ? [verb, .. FindOthers(tree, verb)] : [];
    }

    /// <summary>
    /// Whether <paramref name="mention"/> is the subject of active verbs, and <paramref name="isMeant"/> each of them. A relative clause of
    /// the name says more of it.
    /// </summary>
    public static bool AreAll(TargetMention mention, Func<SyntaxTree, int, bool> isMeant)
    {
        if (mention.Is(Relation.PassiveSubject) || mention.Tree.HasChild(mention.Name, Relation.AdnominalClause)) return false;
        var verbs = Find(mention);
        return verbs.Count > 0 && verbs.All(verb => isMeant(mention.Tree, verb));
    }

    // Not "Smith is to blame". If a tree gives a verb a subject on each side, the second one is its object.
    private static bool IsPredicate(TargetMention mention, int verb)
    {
        var tree = mention.Tree;
        if (tree[verb].PartOfSpeech != PartOfSpeech.Verb || tree.HasChild(verb, Relation.Copula)) return false;
        return mention.Phrase < verb || tree.FindChild(verb, Relation.Subject) > verb;
    }

    // The verb in "accused him of lying" has another subject.
    private static IEnumerable<int> FindOthers(SyntaxTree tree, int verb) =>
        tree.FindChildren(verb, Relation.Conjunct, Relation.AdverbialClause)
            .Where(other => tree[other].PartOfSpeech == PartOfSpeech.Verb && !tree.HasSubject(other) && !IsCharge(tree, other));

    private static bool IsCharge(SyntaxTree tree, int verb) =>
        tree.FindMarker(verb) is { } marker && RoleWords.ChargePrepositions.Has(tree.GetText(marker));
}
