namespace Enrichment.Embedded.Sentiment;

/// <summary>What features see of a token.</summary>
/// <param name="Hash">The word without regard to case; one for all names, one for all numbers.</param>
/// <param name="Stem">Its first five letters; 0 where the word is no longer or a name.</param>
/// <param name="Row">Its row in the model's table of words; -1 where it has none.</param>
/// <param name="Clause">Number of the clause it stands in.</param>
/// <param name="Value">What it leans, with what its neighbours make of it.</param>
/// <param name="IsNegated">Whether a negation reaches it.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="IsName">Whether it is a name.</param>
internal readonly record struct SentenceWord(uint Hash, uint Stem, int Row, int Clause, float Value, bool IsNegated, bool IsQuoted, bool IsName);
