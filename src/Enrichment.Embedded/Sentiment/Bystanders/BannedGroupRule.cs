using Enrichment.Analysis;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>A group that is forbidden, or put on a list: "Norway banned the Front", "the Front was added to the list".</summary>
internal sealed class BannedGroupRule : IBystanderRule
{
    private const string List = "list";

    /// <inheritdoc/>
    public Part Find(TargetMention mention) => mention.Type != EntityType.Person && IsBanned(mention) ? Part.NotBlamed : Part.Unknown;

    private static bool IsBanned(TargetMention mention)
    {
        var isObject = mention.Is(Relation.DirectObject) || mention.Is(Relation.PassiveSubject);
        return isObject && (RoleWords.Bans.HasVerb(mention.Tree, mention.Governor) || HasList(mention.Tree, mention.Governor));
    }

    private static bool HasList(SyntaxTree tree, int verb) =>
        Array.Exists(tree.GetObliques(verb), oblique => tree[oblique].Lemma == List);
}
