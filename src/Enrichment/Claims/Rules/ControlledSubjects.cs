using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds the subject of a verb that an object of the verb above controls: "criticized Smith for saying", "left her wanting more". The
/// object says it, or wants it.
/// </summary>
internal static class ControlledSubjects
{
    /// <summary>The node of the object that is the subject of <paramref name="verb"/>; null if there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The head of the clause that <paramref name="verb"/> belongs to.</param>
    /// <param name="verb">The verb.</param>
    public static int? Find(PassageTree sentence, int clause, int verb)
    {
        var tree = sentence.Tree;
        if (tree[verb].Tag != "VBG" || tree.HasSubject(clause) || tree[clause].Head is not (>= 0 and var above)) return null;
        var isPredicate = tree[clause].Is(Relation.OpenComplement) && !tree.HasChild(clause, Relation.Marker);
        if (!isPredicate && !IsReason(tree, clause) && !IsCharge(tree, clause)) return null;
        return tree.FindChild(above, Relation.DirectObject) is { } thing && thing > above && thing < clause ? thing : null;
    }

    /// <summary>Whether nobody knows if <paramref name="clause"/> happened: "accused Smith of saying".</summary>
    public static bool IsCharge(SyntaxTree tree, int clause) => IsAfter(tree, clause, "of");

    private static bool IsReason(SyntaxTree tree, int clause) => IsAfter(tree, clause, "for");

    private static bool IsAfter(SyntaxTree tree, int clause, string preposition) =>
        tree[clause].Is(Relation.AdverbialClause) && tree.GetMarkerLemma(clause) == preposition;
}
