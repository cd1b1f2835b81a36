namespace Enrichment.Dates;

/// <summary>What a matcher made of some tokens.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The first token behind.</param>
/// <param name="Value">See <see cref="DateMention.Value"/>.</param>
internal readonly record struct DateMatch(int Start, int End, string? Value);
