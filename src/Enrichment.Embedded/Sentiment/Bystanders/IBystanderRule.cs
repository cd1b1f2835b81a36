namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>A rule that recognizes, by syntax, mentions that are only near to praise or blame.</summary>
internal interface IBystanderRule
{
    /// <summary>The part of <paramref name="mention"/>; <see cref="Part.Unknown"/> if the rule does not apply.</summary>
    Part Find(TargetMention mention);
}
