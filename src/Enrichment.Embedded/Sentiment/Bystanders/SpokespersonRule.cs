namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>Those who speak for others: "police spokesman Smith", "Smith, a spokeswoman for the bank".</summary>
internal sealed class SpokespersonRule : IBystanderRule
{
    /// <inheritdoc/>
    public Part Find(TargetMention mention) =>
        mention.IsDescribedBy(RoleWords.Spokespersons) ? Part.Bystander : Part.Unknown;
}
