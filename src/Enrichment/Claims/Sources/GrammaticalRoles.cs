using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>Reads from a tree what noun phrases are in their clauses.</summary>
internal static class GrammaticalRoles
{
    /// <summary>The head of the phrase that a name is part of: "minister" for "Smith" in "the minister, Smith".</summary>
    public static int FindTop(SyntaxTree tree, int word)
    {
        var at = word;
        while (tree[at].IsAny(Relation.Apposition, Relation.Flat)) at = tree[at].Head;
        return at;
    }

    /// <summary>What the phrase with the head <paramref name="word"/> is in its clause.</summary>
    public static GrammaticalRole Find(SyntaxTree tree, int word)
    {
        var own = tree[word];
        if (own.Is(Relation.Subject)) return GrammaticalRole.Subject;
        if (own.IsAny(Relation.DirectObject, Relation.IndirectObject)) return GrammaticalRole.Object;
        if (own.Is(Relation.Oblique)) return GrammaticalRole.Oblique;
        if (own.Is(Relation.Possessor)) return GrammaticalRole.Possessor;
        return own.IsAny(Relation.NominalModifier, Relation.Compound) ? GrammaticalRole.Modifier : GrammaticalRole.Other;
    }
}
