namespace Enrichment.Claims;

/// <summary>What speaks for and against a claim, as far as the article shows it.</summary>
[Flags]
internal enum ClaimEvidence : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The cue is a verb of the list: "said".</summary>
    ListedVerb = 1 << 0,

    /// <summary>The cue is another verb with a reported clause or a quotation: "scrawled".</summary>
    OpenVerb = 1 << 1,

    /// <summary>The cue is a noun: "the claim that".</summary>
    Noun = 1 << 2,

    /// <summary>The cue is a preposition: "according to".</summary>
    Preposition = 1 << 3,

    /// <summary>The cue is an adjective: "is confident that".</summary>
    Adjective = 1 << 4,

    /// <summary>The cue is an adverb: "reportedly".</summary>
    Adverb = 1 << 5,

    /// <summary>The cue is a label: "WALLACE:".</summary>
    Label = 1 << 6,

    /// <summary>The claim is a post.</summary>
    Post = 1 << 7,

    /// <summary>Only quotation marks show the claim.</summary>
    MarksOnly = 1 << 8,

    /// <summary>The content is a clause with "that".</summary>
    ThatClause = 1 << 9,

    /// <summary>The content is another clause.</summary>
    Clause = 1 << 10,

    /// <summary>The content is an infinitive: "vowed to fight".</summary>
    Infinitive = 1 << 11,

    /// <summary>The content is another phrase: "victory", "lying".</summary>
    Phrase = 1 << 12,

    /// <summary>The content is quoted.</summary>
    Quoted = 1 << 13,

    /// <summary>The source is a name.</summary>
    NamedSource = 1 << 14,

    /// <summary>The source is a description: "the minister".</summary>
    DescribedSource = 1 << 15,

    /// <summary>The source is a pronoun.</summary>
    PronounSource = 1 << 16,

    /// <summary>The source has no name: "officials".</summary>
    UnnamedSource = 1 << 17,

    /// <summary>There is no source.</summary>
    NoSource = 1 << 18,

    /// <summary>Many words are between the source and the cue.</summary>
    FarSource = 1 << 19,

    /// <summary>The content has very few words.</summary>
    ShortContent = 1 << 20,

    /// <summary>It is in a heading.</summary>
    Heading = 1 << 21,

    /// <summary>It is in a quotation of another claim.</summary>
    Nested = 1 << 22,

    /// <summary>Its sentence has no tree.</summary>
    NoTree = 1 << 23,
}
