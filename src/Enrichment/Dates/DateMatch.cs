namespace Enrichment.Dates;

/// <summary>A date that was found in a sequence of tokens.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index of the first token after it.</param>
/// <param name="Value">See <see cref="DateMention.Value"/>.</param>
internal readonly record struct DateMatch(int Start, int End, string? Value);
