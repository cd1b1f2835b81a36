namespace Enrichment.Embedded.Sentiment;

/// <summary>What the lexicon knows of a word or phrase.</summary>
/// <param name="Valence">-4 (as bad as can be) to 4; 0 where the word leans neither way.</param>
/// <param name="Role">What it does to its neighbours.</param>
/// <param name="IsDirected">Whether it is a verb whose praise or blame falls on its object.</param>
/// <param name="StartsPhrase">Whether longer entries begin with this word.</param>
/// <param name="IsEntry">False for a word that is here only because a phrase starts with it.</param>
internal readonly record struct SentimentEntry(float Valence, Role Role, bool IsDirected, bool StartsPhrase, bool IsEntry);
