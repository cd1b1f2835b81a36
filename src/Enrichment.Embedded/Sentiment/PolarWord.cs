namespace Enrichment.Embedded.Sentiment;

/// <summary>A word or phrase that leans one way, where it stands.</summary>
/// <param name="Token">Its first token in the sentence.</param>
/// <param name="Clause">Number of the clause it stands in.</param>
/// <param name="Value">Its valence with what its neighbours make of it.</param>
/// <param name="IsQuoted">Whether somebody else says it.</param>
/// <param name="IsDirected">Whether it is a verb whose praise or blame falls on its object.</param>
/// <param name="IsPassive">Whether it is one in the passive: the object stands before it.</param>
internal readonly record struct PolarWord(int Token, int Clause, double Value, bool IsQuoted, bool IsDirected, bool IsPassive);
