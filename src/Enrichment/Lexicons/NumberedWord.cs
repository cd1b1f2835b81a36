namespace Enrichment.Lexicons;

/// <summary>An entry of a word list whose classes start with a number.</summary>
/// <param name="Text">The word or phrase.</param>
/// <param name="Number">The number.</param>
/// <param name="Classes">The classes after the number.</param>
internal sealed record NumberedWord(string Text, long Number, IReadOnlyList<string> Classes);
