namespace Enrichment.Syntax;

/// <summary>What the form of a word says about it.</summary>
/// <param name="Number">Of nouns, names, pronouns, and verbs in the third person of the present.</param>
/// <param name="Person">1 to 3, of pronouns, and of verbs in the third person of the present; 0 if the form does not show it.</param>
/// <param name="Type">The kind of form of a verb or auxiliary.</param>
/// <param name="Tense">Of finite verbs and auxiliaries.</param>
/// <param name="Mood">Of finite verbs and auxiliaries.</param>
/// <param name="IsPassive">Whether it is the verb of a passive clause, or a past participle that modifies a noun.</param>
public readonly record struct WordFeatures(
    GrammaticalNumber Number, int Person, VerbType Type, VerbTense Tense, VerbMood Mood, bool IsPassive);
