namespace Enrichment.Text;

/// <summary>A number that was read from a sequence of tokens.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">Index of the first token after it.</param>
/// <param name="IsScaled">Whether a word like "million" is part of it.</param>
internal readonly record struct Number(decimal Value, int End, bool IsScaled = false);
