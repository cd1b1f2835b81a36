using Enrichment.Analysis;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>
/// A victim is not blamed: "Smith was killed", "gunmen shot Smith", "the murder of Smith", "Smith, who was robbed,", "Smith was a victim".
/// </summary>
internal sealed class VictimRule : IBystanderRule
{
    /// <inheritdoc/>
    public Part Find(TargetMention mention)
    {
        var isVictim = IsObject(mention) || IsSubject(mention) || IsPossessor(mention) || HasClause(mention);
        return isVictim ? Part.NotBlamed : Part.Unknown;
    }

    private static bool IsObject(TargetMention mention) =>
        mention.Is(Relation.DirectObject) && RoleWords.Harms.HasVerb(mention.Tree, mention.Governor);

    private static bool IsSubject(TargetMention mention)
    {
        var isVictimNoun = mention.Is(Relation.Subject) && RoleWords.Victims.Has(mention.Tree[mention.Governor].Lemma);
        return isVictimNoun || SubjectVerbs.Find(mention).Any(verb => IsSuffered(mention.Tree, verb) || IsSufferedToo(mention.Tree, verb));
    }

    // "the murder of Smith"; of a person also "Smith's murder".
    private static bool IsPossessor(TargetMention mention)
    {
        if (!mention.Is(Relation.NominalModifier) || !IsHarm(mention.Tree, mention.Governor)) return false;
        return mention.Is(Relation.Possessor) ? mention.Type == EntityType.Person : mention.Preposition is "of";
    }

    // Also the second noun in "the arrest and torture of Smith".
    private static bool IsHarm(SyntaxTree tree, int noun) =>
        RoleWords.HarmNouns.Has(tree[noun].Lemma)
            || Array.Exists(tree.GetConjuncts(noun), other => RoleWords.HarmNouns.Has(tree[other].Lemma));

    // "Smith, who was killed", "Smith, killed".
    private static bool HasClause(TargetMention mention) => Array.Exists(
        mention.Tree.FindChildren(mention.Name, Relation.AdnominalClause), verb => IsSuffered(mention.Tree, verb));

    private static bool IsSuffered(SyntaxTree tree, int verb) =>
        tree.IsPassive(verb) ? RoleWords.Harms.HasVerb(tree, verb) : RoleWords.Deaths.HasVerb(tree, verb);

    // "shot" in "was beaten and shot".
    private static bool IsSufferedToo(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.Conjunct) && tree.IsPassive(tree[verb].Head) && RoleWords.Harms.HasVerb(tree, verb)
            && tree.GetObjects(verb).Length == 0;
}
