namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>All rules that recognize bystanders.</summary>
internal static class BystanderRules
{
    /// <summary>The rules, in the order in which they are asked.</summary>
    public static readonly IReadOnlyList<IBystanderRule> All =
        [new PlaceRule(), new SpokespersonRule(), new OfficeRule(), new HolderRule(), new VictimRule(), new BannedGroupRule()];

    /// <summary>The part of <paramref name="mention"/> by the first rule that knows one.</summary>
    public static Part Find(TargetMention mention) =>
        All.Select(rule => rule.Find(mention)).FirstOrDefault(part => part != Part.Unknown);
}
