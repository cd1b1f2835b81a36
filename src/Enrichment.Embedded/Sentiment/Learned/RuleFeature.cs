namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>The value of a rule for a sentence or for a name in it.</summary>
/// <param name="Rule">Its number.</param>
/// <param name="Value">How much.</param>
/// <param name="Token">The token of the rule; -1 for the whole sentence.</param>
internal readonly record struct RuleFeature(int Rule, float Value, int Token = -1);
