using Enrichment.Analysis;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>
/// The holder of an opinion, or the source of a statement: "Smith accused Jones", "Smith said", "according to Smith". Verbs that say
/// something of their subject are not in the list ("Smith lied that").
/// </summary>
internal sealed class HolderRule : IBystanderRule
{
    /// <inheritdoc/>
    public Part Find(TargetMention mention)
    {
        if (IsSource(mention) || IsAgent(mention)) return Part.Bystander;
        return SubjectVerbs.AreAll(mention, IsReport) ? FindPart(mention) : Part.Unknown;
    }

    private static bool IsReport(SyntaxTree tree, int verb) =>
        RoleWords.Reports.HasVerb(tree, verb) || RoleWords.Judgments.HasVerb(tree, verb);

    // "according to Smith", "in the view of Smith".
    private static bool IsSource(TargetMention mention)
    {
        if (mention.Preposition is not { } preposition) return false;
        if (RoleWords.SourcePrepositions.Has(preposition)) return true;
        var governor = mention.Governor;
        return mention.Is(Relation.NominalModifier) && preposition is "of" && RoleWords.Views.Has(mention.Tree[governor].Lemma)
            && mention.Tree.FindPreposition(governor) is not null;
    }

    // "criticized by Smith".
    private static bool IsAgent(TargetMention mention) => mention.Is(Relation.Agent) && IsReport(mention.Tree, mention.Governor);

    // A report is rarely bad for a person who is its source, but may be good. What people say of themselves can be about them: "Smith said
    // she had lied". Without a content, the verb says what the subject does: "Smith spoke for hours".
    private static Part FindPart(TargetMention mention)
    {
        var (tree, verb) = (mention.Tree, mention.Governor);
        if (!RoleWords.Judgments.HasVerb(tree, verb) && !HasContentOnOthers(mention)) return Part.Unknown;
        return mention.Type == EntityType.Person ? Part.NotBlamed : Part.Bystander;
    }

    private static bool HasContentOnOthers(TargetMention mention) =>
        FindContent(mention.Tree, mention.Governor) is { } content
            && !Array.Exists(mention.Tree.GetSubtree(content), word => CanBe(mention, word));

    // The clause that is said: after the verb, or around it ("The war, Smith said, is over").
    private static int? FindContent(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.Parataxis) ? tree[verb].Head : tree.FindChild(verb, Relation.ClausalComplement, Relation.Parataxis);

    // Whether the word is a pronoun that agrees with the mention. "It" before a form of "be" often stands for nothing.
    private static bool CanBe(TargetMention mention, int word)
    {
        var tree = mention.Tree;
        if (tree[word].PartOfSpeech != PartOfSpeech.Pronoun || tree[word].Features.Person != 3) return false;
        var hasGender = Pronouns.FindGender(tree.GetText(word)) != GrammaticalGender.None;
        return mention.Type == EntityType.Person ? hasGender : !hasGender && !tree.HasChild(tree[word].Head, Relation.Copula);
    }
}
