namespace Enrichment.Embedded.Sentiment;

/// <summary>The properties of a token.</summary>
/// <param name="Hash">The word without regard to case; one for all names, one for all numbers.</param>
/// <param name="Stem">Its first five letters; 0 for a short word or a name.</param>
/// <param name="Row">Its row in the model's table of words; -1 if it has none.</param>
/// <param name="Clause">The number of its clause.</param>
/// <param name="Value">Its polarity after valence shifters.</param>
/// <param name="IsNegated">Whether a negation reaches it.</param>
/// <param name="IsQuoted">Whether it is in quotation marks.</param>
/// <param name="IsName">Whether it is a name.</param>
internal readonly record struct SentenceWord(
    uint Hash, uint Stem, int Row, int Clause, float Value, bool IsNegated, bool IsQuoted, bool IsName);
