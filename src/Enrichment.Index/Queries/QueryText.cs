namespace Enrichment.Index.Queries;

/// <summary>A word or phrase that must be in a claim, in the name of its speaker, or in the headline of its article.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsPrefix">Whether a longer last word also matches: "sanction*".</param>
public sealed record QueryText(string Text, bool IsPrefix);
