using Enrichment.Analysis;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>
/// A group that is forbidden, put on a list or punished: "Norway banned the Front", "the Front was added to the list", "sanctions on the
/// Front".
/// </summary>
internal sealed class BannedGroupRule : IBystanderRule
{
    private const string List = "list";

    /// <inheritdoc/>
    public Part Find(TargetMention mention) => mention.Type != EntityType.Person && IsBanned(mention) ? Part.NotBlamed : Part.Unknown;

    private static bool IsBanned(TargetMention mention)
    {
        var (tree, governor) = (mention.Tree, mention.Governor);
        if (mention.Is(Relation.DirectObject) || mention.Is(Relation.PassiveSubject))
            return RoleWords.Bans.HasVerb(tree, governor) || HasList(tree, governor);
        return IsBurdened(mention) || Array.Exists(tree.GetRelativeClauses(mention.Name), verb => IsBan(tree, verb));
    }

    // "sanctions on the Front".
    private static bool IsBurdened(TargetMention mention)
    {
        if (mention.Preposition is not { } preposition || !RoleWords.BanPrepositions.Has(preposition)) return false;
        var (tree, governor) = (mention.Tree, mention.Governor);
        if (mention.Is(Relation.NominalModifier)) return RoleWords.BanNouns.Has(tree[governor].Lemma);
        return mention.Is(Relation.Oblique)
            && Array.Exists(tree.GetObjects(governor), noun => RoleWords.BanNouns.Has(tree[noun].Lemma));
    }

    // "the Front, which was banned".
    private static bool IsBan(SyntaxTree tree, int verb) => tree.IsPassive(verb) && RoleWords.Bans.HasVerb(tree, verb);

    private static bool HasList(SyntaxTree tree, int verb) =>
        Array.Exists(tree.GetObliques(verb), oblique => tree[oblique].Lemma == List);
}
