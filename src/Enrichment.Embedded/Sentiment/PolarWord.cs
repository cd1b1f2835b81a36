namespace Enrichment.Embedded.Sentiment;

/// <summary>An occurrence of a polar word or phrase.</summary>
/// <param name="Token">Its first token in the sentence.</param>
/// <param name="Clause">The number of its clause.</param>
/// <param name="Value">Its valence after valence shifters.</param>
/// <param name="IsQuoted">Whether it is quoted.</param>
/// <param name="IsDirected">Whether it is a verb whose polarity applies to its object.</param>
/// <param name="IsPassive">Whether it is in the passive, so that the object precedes it.</param>
internal readonly record struct PolarWord(int Token, int Clause, double Value, bool IsQuoted, bool IsDirected, bool IsPassive);
