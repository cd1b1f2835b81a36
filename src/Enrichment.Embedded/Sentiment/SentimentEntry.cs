namespace Enrichment.Embedded.Sentiment;

/// <summary>The lexicon entry of a word or phrase.</summary>
/// <param name="Valence">-4 (most negative) to 4; 0 for a neutral word.</param>
/// <param name="Role">Its role as a valence shifter.</param>
/// <param name="IsDirected">Whether it is a verb whose polarity applies to its object.</param>
/// <param name="StartsPhrase">Whether longer entries begin with this word.</param>
/// <param name="IsEntry">False for a word that is here only because a phrase starts with it.</param>
internal readonly record struct SentimentEntry(float Valence, Role Role, bool IsDirected, bool StartsPhrase, bool IsEntry);
