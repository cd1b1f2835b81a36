namespace Enrichment.Syntax;

/// <summary>
/// The relations between words and their heads that rules need, as Universal Dependencies version 2 defines them (de Marneffe et al. 2021).
/// They are flags, so that one test is enough for several. A word with a subtype also has the relation itself: "nsubj:pass" is
/// <see cref="PassiveSubject"/> and <see cref="Subject"/>.
/// </summary>
[Flags]
public enum Relation : ulong
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A clause that modifies a noun: "a plan to leave", "people living here".</summary>
    AdnominalClause = 1UL << 0,

    /// <summary>A relative clause: "the minister, who resigned".</summary>
    RelativeClause = 1UL << 1,

    /// <summary>A clause that modifies a verb: "He left because it rained".</summary>
    AdverbialClause = 1UL << 2,

    /// <summary>An adverb that modifies a word, including "not".</summary>
    AdverbialModifier = 1UL << 3,

    /// <summary>An adjective that modifies a noun.</summary>
    AdjectivalModifier = 1UL << 4,

    /// <summary>A noun phrase beside another one that it describes: "Smith, the mayor".</summary>
    Apposition = 1UL << 5,

    /// <summary>An auxiliary: "has", "will".</summary>
    Auxiliary = 1UL << 6,

    /// <summary>The auxiliary of a passive: "was killed".</summary>
    PassiveAuxiliary = 1UL << 7,

    /// <summary>An adposition before or after a noun, or the possessive "'s".</summary>
    Case = 1UL << 8,

    /// <summary>A coordinating conjunction.</summary>
    Coordinator = 1UL << 9,

    /// <summary>A clause that is the object of a verb: "said prices rose".</summary>
    ClausalComplement = 1UL << 10,

    /// <summary>A noun before the noun that it modifies: "army chief".</summary>
    Compound = 1UL << 11,

    /// <summary>The particle of a verb: "carry out".</summary>
    VerbParticle = 1UL << 12,

    /// <summary>A word that is coordinated with the first one: "Smith and Jones".</summary>
    Conjunct = 1UL << 13,

    /// <summary>A form of "be" that links a subject to a predicate that is no verb.</summary>
    Copula = 1UL << 14,

    /// <summary>A clause that is the subject of a verb.</summary>
    ClausalSubject = 1UL << 15,

    /// <summary>A clause that is the subject of a passive.</summary>
    PassiveClausalSubject = 1UL << 16,

    /// <summary>A determiner.</summary>
    Determiner = 1UL << 17,

    /// <summary>A word of a discourse: "well", "please".</summary>
    Discourse = 1UL << 18,

    /// <summary>A subject without meaning: "there is".</summary>
    Expletive = 1UL << 19,

    /// <summary>A word after the first in a fixed expression: "because of".</summary>
    Fixed = 1UL << 20,

    /// <summary>A word after the first in a name without a head: "Ahmad Massoud".</summary>
    Flat = 1UL << 21,

    /// <summary>The second part of a word that is written as two.</summary>
    GoesWith = 1UL << 22,

    /// <summary>The person who receives something: "told reporters".</summary>
    IndirectObject = 1UL << 23,

    /// <summary>A word that introduces a dependent clause: "that", "if", "to".</summary>
    Marker = 1UL << 24,

    /// <summary>A noun that modifies a noun: "the head of the army".</summary>
    NominalModifier = 1UL << 25,

    /// <summary>A possessor: "Smith's".</summary>
    Possessor = 1UL << 26,

    /// <summary>A description before a name: "President Biden".</summary>
    NominalDescription = 1UL << 27,

    /// <summary>A number that modifies a noun: "five men".</summary>
    NumericModifier = 1UL << 28,

    /// <summary>A subject that is a noun phrase.</summary>
    Subject = 1UL << 29,

    /// <summary>The subject of a passive.</summary>
    PassiveSubject = 1UL << 30,

    /// <summary>The object of a verb.</summary>
    DirectObject = 1UL << 31,

    /// <summary>A noun that modifies a verb: "killed in Kabul".</summary>
    Oblique = 1UL << 32,

    /// <summary>The agent of a passive: "killed by rebels".</summary>
    Agent = 1UL << 33,

    /// <summary>A clause beside another one without a conjunction: "The war, he said, is over".</summary>
    Parataxis = 1UL << 34,

    /// <summary>A mark.</summary>
    Punctuation = 1UL << 35,

    /// <summary>The root of the sentence.</summary>
    Root = 1UL << 36,

    /// <summary>A person who is addressed.</summary>
    Vocative = 1UL << 37,

    /// <summary>A clause without a subject of its own that is a complement: "wants to leave".</summary>
    OpenComplement = 1UL << 38,
}
