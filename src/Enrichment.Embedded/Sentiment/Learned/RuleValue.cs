namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>What a rule makes of a sentence or of a name in it.</summary>
/// <param name="Rule">Its number.</param>
/// <param name="Value">How much.</param>
/// <param name="Token">The token it is about; -1 where it is about the whole.</param>
internal readonly record struct RuleValue(int Rule, float Value, int Token = -1);
