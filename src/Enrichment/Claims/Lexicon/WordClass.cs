namespace Enrichment.Claims.Lexicon;

/// <summary>The word classes that matter for claims. A word may have several.</summary>
[Flags]
internal enum WordClass : ulong
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Opens a noun phrase: "the", "some", "two".</summary>
    Determiner = 1UL << 0,

    /// <summary>A pronoun that can be a subject: "he", "nobody".</summary>
    Subject = 1UL << 1,

    /// <summary>A preposition.</summary>
    Preposition = 1UL << 2,

    /// <summary>A coordinating conjunction: "and", "while".</summary>
    Coordinator = 1UL << 3,

    /// <summary>A subordinating conjunction: "because", "who".</summary>
    Subordinator = 1UL << 4,

    /// <summary>A form of "be".</summary>
    Be = 1UL << 5,

    /// <summary>A form of "have" or "do".</summary>
    HaveOrDo = 1UL << 6,

    /// <summary>A modal verb.</summary>
    Modal = 1UL << 7,

    /// <summary>Negates a verb: "not", "never", "didn't".</summary>
    Negation = 1UL << 8,

    /// <summary>An adverb that may be next to a verb.</summary>
    Adverb = 1UL << 9,

    /// <summary>A day, month or part of the day.</summary>
    Time = 1UL << 10,

    /// <summary>One person's role or office: "spokesman".</summary>
    Role = 1UL << 11,

    /// <summary>A group of people, or an institution: "residents", "the ministry".</summary>
    Collective = 1UL << 12,

    /// <summary>A network on which things are said.</summary>
    Network = 1UL << 13,

    /// <summary>A kind of text or occasion in which things are said: "statement", "rally".</summary>
    Occasion = 1UL << 14,

    /// <summary>Reports without confirming: "reportedly".</summary>
    AllegingAdverb = 1UL << 15,

    /// <summary>A modal verb of possibility: "may".</summary>
    Possibility = 1UL << 16,

    /// <summary>A word of possibility: "perhaps".</summary>
    Hedge = 1UL << 17,

    /// <summary>A conjunction of condition: "if".</summary>
    Condition = 1UL << 18,

    /// <summary>A noun for something said: "claim", "story".</summary>
    ClaimNoun = 1UL << 19,

    /// <summary>A noun that "that" may follow with the content: "statement that".</summary>
    ReportingNoun = 1UL << 20,

    /// <summary>A noun that marks a statement as unconfirmed: "allegation".</summary>
    AllegingNoun = 1UL << 21,

    /// <summary>Refers to an earlier statement: "this", "these".</summary>
    Demonstrative = 1UL << 22,

    /// <summary>A noun that makes "claim" mean "take": "title", "lives".</summary>
    Taking = 1UL << 23,

    /// <summary>A text or finding that says things as people do: "study".</summary>
    Evidence = 1UL << 24,

    /// <summary>An abbreviated title before a name: "Mr", "Gen".</summary>
    Title = 1UL << 25,

    /// <summary>Negates the following verb of saying: "refused to say".</summary>
    Refusing = 1UL << 26,

    /// <summary>Introduces the following verb of saying: "went on to say".</summary>
    Proceeding = 1UL << 27,

    /// <summary>The past of an irregular verb.</summary>
    IrregularPast = 1UL << 28,

    /// <summary>Looks like the past of a regular verb.</summary>
    RegularPast = 1UL << 29,

    /// <summary>The present of a common verb.</summary>
    Present = 1UL << 30,

    /// <summary>Precedes nouns, so that no verb follows it: "the", "my", "last".</summary>
    Prenominal = 1UL << 31,

    /// <summary>Looks like a gerund or present participle.</summary>
    Ing = 1UL << 32,

    /// <summary>Ends in "s".</summary>
    EndsInS = 1UL << 33,

    /// <summary>A past participle that is no past: "gone", "written".</summary>
    Participle = 1UL << 34,

    /// <summary>An indefinite pronoun: "somebody", "many".</summary>
    Vague = 1UL << 35,

    /// <summary>A pronoun that can be a source.</summary>
    Pronoun = 1UL << 36,

    /// <summary>A pronoun with its verb: "he's", "they'll".</summary>
    Contraction = 1UL << 37,

    /// <summary>A noun that an infinitive may follow with the intention: "promise to".</summary>
    NounTo = 1UL << 38,

    /// <summary>A noun that "of" may follow with the content: "allegations of".</summary>
    NounOf = 1UL << 39,

    /// <summary>A noun that "about" or the like may follow with the content: "comments on".</summary>
    NounAbout = 1UL << 40,

    /// <summary>A noun that "for" or the like may follow with the wish or judgment: "support for".</summary>
    NounFor = 1UL << 41,

    /// <summary>A light verb with a noun of saying: "made a promise", "voiced doubts".</summary>
    LightVerb = 1UL << 42,

    /// <summary>A noun of saying that reports without a source: "allegations of fraud".</summary>
    Hearsay = 1UL << 43,

    /// <summary>A noun for asking others to do something: "demand".</summary>
    Requesting = 1UL << 44,

    /// <summary>A noun for an attitude: "criticism", "support".</summary>
    Judging = 1UL << 45,

    /// <summary>An adjective for a feeling or opinion: "confident", "worried".</summary>
    Attitude = 1UL << 46,

    /// <summary>A number, in digits or letters.</summary>
    Number = 1UL << 47,

    /// <summary>A verb that links a person with an attitude: "seemed", "remains".</summary>
    Linking = 1UL << 48,

    /// <summary>An attitude of a person who is not sure: "hopeful", "doubtful".</summary>
    HedgingAttitude = 1UL << 49,

    /// <summary>Evidence for a statement, so that "no" before it denies the statement: "evidence", "truth".</summary>
    Ground = 1UL << 50,

    /// <summary>Never the speaker before a colon, although it may be a source elsewhere: "data", "video".</summary>
    NoLabel = 1UL << 51,

    /// <summary>A noun for what a person thinks or says, after "in" or "by": "in Smith's view".</summary>
    Viewpoint = 1UL << 52,
}
