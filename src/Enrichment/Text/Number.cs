namespace Enrichment.Text;

/// <summary>A number as read from some tokens.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The first token behind it.</param>
/// <param name="IsScaled">Whether a word like "million" is part of it.</param>
internal readonly record struct Number(decimal Value, int End, bool IsScaled = false);
