using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>
/// Those who try, defend, investigate, study or report on others in their work: "Judge Smith jailed Jones", "the court upheld the
/// sentence", "the economist Ann Smith warned".
/// </summary>
internal sealed class OfficeRule : IBystanderRule
{
    /// <inheritdoc/>
    public Part Find(TargetMention mention) =>
        mention.IsDescribedBy(RoleWords.Offices) && DoesItsWork(mention) ? Part.Bystander : Part.Unknown;

    private static bool DoesItsWork(TargetMention mention) =>
        (mention.Is(Relation.Agent) && IsWork(mention.Tree, mention.Governor)) || SubjectVerbs.AreAll(mention, IsWork);

    private static bool IsWork(SyntaxTree tree, int verb) =>
        RoleWords.Work.HasVerb(tree, verb) || RoleWords.Reports.HasVerb(tree, verb) || RoleWords.Judgments.HasVerb(tree, verb);
}
