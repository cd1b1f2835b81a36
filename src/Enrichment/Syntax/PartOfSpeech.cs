namespace Enrichment.Syntax;

/// <summary>The part of speech of a word: the 17 classes of Universal Dependencies, in the alphabetical order of their codes.</summary>
public enum PartOfSpeech
{
    /// <summary>ADJ: "big", "first".</summary>
    Adjective,

    /// <summary>ADP, a preposition or postposition: "in", "of", "ago".</summary>
    Adposition,

    /// <summary>ADV: "very", "where", "up".</summary>
    Adverb,

    /// <summary>AUX, an auxiliary, modal or copula: "has", "will", "is".</summary>
    Auxiliary,

    /// <summary>CCONJ, a coordinating conjunction: "and", "but".</summary>
    CoordinatingConjunction,

    /// <summary>DET: "the", "this", "no".</summary>
    Determiner,

    /// <summary>INTJ: "yes", "please".</summary>
    Interjection,

    /// <summary>NOUN: "city", "officials".</summary>
    Noun,

    /// <summary>NUM, a cardinal number: "two", "2,100".</summary>
    Numeral,

    /// <summary>PART: "not", "'s", and "to" before an infinitive.</summary>
    Particle,

    /// <summary>PRON: "she", "who", "something".</summary>
    Pronoun,

    /// <summary>PROPN, a word of a name: "Kabul", "Smith".</summary>
    ProperNoun,

    /// <summary>PUNCT: ",", "“".</summary>
    Punctuation,

    /// <summary>SCONJ, a conjunction that introduces a dependent clause: "that", "because".</summary>
    SubordinatingConjunction,

    /// <summary>SYM: "$", "%".</summary>
    Symbol,

    /// <summary>VERB: "say", "killed".</summary>
    Verb,

    /// <summary>X: a foreign word, or a part of a word.</summary>
    Other,
}
