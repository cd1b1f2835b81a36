namespace Enrichment.Claims.Lexicon;

/// <summary>What a word can be, as far as finding claims needs to know; a word may be several of them.</summary>
[Flags]
internal enum WordClass : ulong
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Opens a noun phrase: "the", "some", "two".</summary>
    Determiner = 1UL << 0,

    /// <summary>A pronoun that can say something: "he", "nobody".</summary>
    Subject = 1UL << 1,

    /// <summary>A pronoun that can be told something: "me", "them".</summary>
    Object = 1UL << 2,

    /// <summary>A preposition.</summary>
    Preposition = 1UL << 3,

    /// <summary>A conjunction that begins a clause beside the one before: "and", "while".</summary>
    Coordinator = 1UL << 4,

    /// <summary>A conjunction that begins a clause below the one before: "because", "who".</summary>
    Subordinator = 1UL << 5,

    /// <summary>A form of "be".</summary>
    Be = 1UL << 6,

    /// <summary>A form of "have" or "do".</summary>
    HaveOrDo = 1UL << 7,

    /// <summary>A modal verb.</summary>
    Modal = 1UL << 8,

    /// <summary>Turns a verb round: "not", "never", "didn't".</summary>
    Negation = 1UL << 9,

    /// <summary>An adverb that may stand beside a verb.</summary>
    Adverb = 1UL << 10,

    /// <summary>A day, month or part of the day.</summary>
    Time = 1UL << 11,

    /// <summary>One person's role or office: "spokesman".</summary>
    Role = 1UL << 12,

    /// <summary>People by the crowd, or a body of them: "residents", "the ministry".</summary>
    Collective = 1UL << 13,

    /// <summary>A network on which things are said.</summary>
    Network = 1UL << 14,

    /// <summary>A kind of text or occasion in which things are said: "statement", "rally".</summary>
    Occasion = 1UL << 15,

    /// <summary>Passes on without vouching: "reportedly".</summary>
    AllegingAdverb = 1UL << 16,

    /// <summary>A modal verb of possibility: "may".</summary>
    Possibility = 1UL << 17,

    /// <summary>A word of possibility: "perhaps".</summary>
    Hedge = 1UL << 18,

    /// <summary>A conjunction of condition: "if".</summary>
    Condition = 1UL << 19,

    /// <summary>A noun for something said: "claim", "story".</summary>
    ClaimNoun = 1UL << 20,

    /// <summary>A noun that "that" may follow to tell what was said: "statement that".</summary>
    ReportingNoun = 1UL << 21,

    /// <summary>A noun that puts what was said at a distance: "allegation".</summary>
    AllegingNoun = 1UL << 22,

    /// <summary>Stands for something said before: "this", "these".</summary>
    Demonstrative = 1UL << 23,

    /// <summary>Makes "claims" half of a compound: "department".</summary>
    CompoundHead = 1UL << 24,

    /// <summary>What is claimed by taking it: "title", "lives".</summary>
    Taking = 1UL << 25,

    /// <summary>A text or finding that says things as people do: "study".</summary>
    Evidence = 1UL << 26,

    /// <summary>An abbreviated title before a name: "Mr", "Gen".</summary>
    Title = 1UL << 27,

    /// <summary>A verb of saying that is a noun as well: "claims".</summary>
    AlsoNoun = 1UL << 28,

    /// <summary>Denies the saying that follows: "refused to say".</summary>
    Refusing = 1UL << 29,

    /// <summary>Leads up to the saying that follows: "went on to say".</summary>
    Proceeding = 1UL << 30,

    /// <summary>Follows a verb of saying without being what is said: "said so".</summary>
    NotSaid = 1UL << 31,

    /// <summary>Ends a noun phrase that is what is said: "while", "amid".</summary>
    PhraseEnd = 1UL << 32,

    /// <summary>The past of an irregular verb.</summary>
    IrregularPast = 1UL << 33,

    /// <summary>Looks like the past of a regular verb.</summary>
    RegularPast = 1UL << 34,

    /// <summary>The present of a common verb.</summary>
    Present = 1UL << 35,

    /// <summary>Stands before nouns, so that no verb follows it: "the", "my", "last".</summary>
    Prenominal = 1UL << 36,

    /// <summary>Looks like a gerund or present participle.</summary>
    Ing = 1UL << 37,

    /// <summary>Ends in "s".</summary>
    EndsInS = 1UL << 38,

    /// <summary>A past participle that is no past: "gone", "written".</summary>
    Participle = 1UL << 39,

    /// <summary>A pronoun that names nobody in particular: "somebody", "many".</summary>
    Vague = 1UL << 40,

    /// <summary>A pronoun that can be a source.</summary>
    Pronoun = 1UL << 44,

    /// <summary>A pronoun with its verb: "he's", "they'll".</summary>
    Contraction = 1UL << 45,

    /// <summary>A noun that an infinitive may follow to tell what is meant to be done: "promise to".</summary>
    NounTo = 1UL << 46,

    /// <summary>A noun that "of" may follow to tell what was said: "allegations of".</summary>
    NounOf = 1UL << 47,

    /// <summary>A noun that "about" or the like may follow to tell what was said: "comments on".</summary>
    NounAbout = 1UL << 48,

    /// <summary>A noun that "for" or the like may follow to tell what is wanted or judged: "support for".</summary>
    NounFor = 1UL << 49,

    /// <summary>A verb that means little beside its noun of saying: "made a promise", "voiced doubts".</summary>
    LightVerb = 1UL << 50,

    /// <summary>A noun of saying that reports even where nobody is named with it: "allegations of fraud".</summary>
    Hearsay = 1UL << 51,

    /// <summary>A noun for asking others to do something: "demand".</summary>
    Requesting = 1UL << 52,

    /// <summary>A noun for taking a stand: "criticism", "support".</summary>
    Judging = 1UL << 53,

    /// <summary>A common verb's base form or a noun, by what stands before it: "plan", "support".</summary>
    Base = 1UL << 41,

    /// <summary>An adjective for what somebody feels or holds: "confident", "worried".</summary>
    Attitude = 1UL << 42,

    /// <summary>A number, in digits or letters.</summary>
    Number = 1UL << 43,

    /// <summary>A verb that links a person with an attitude: "seemed", "remains".</summary>
    Linking = 1UL << 54,

    /// <summary>An attitude of a person who is not sure: "hopeful", "doubtful".</summary>
    HedgingAttitude = 1UL << 55,

    /// <summary>What speaks for a statement, so that "no" before it denies the statement: "evidence", "truth".</summary>
    Ground = 1UL << 56,

    /// <summary>Never the speaker before a colon, although it may be a source elsewhere: "data", "video".</summary>
    NoLabel = 1UL << 57,
}
