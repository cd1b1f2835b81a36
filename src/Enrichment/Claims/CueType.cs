namespace Enrichment.Claims;

/// <summary>What kind of words report a claim.</summary>
public enum CueType
{
    /// <summary>A verb of saying: "claimed", "has refuted".</summary>
    Verb,

    /// <summary>A noun of saying: "X's statement that".</summary>
    Noun,

    /// <summary>A preposition: "according to".</summary>
    Preposition,

    /// <summary>An adverb: "reportedly", "allegedly".</summary>
    Adverb,

    /// <summary>The attribution of an embedded post.</summary>
    Post,

    /// <summary>A colon after a speaker's name, or a dash before it: "WALLACE: ..", "Poll: ..".</summary>
    Label,

    /// <summary>An adjective for an opinion or feeling: "is confident that".</summary>
    Adjective,

    /// <summary>Quotation marks alone.</summary>
    Quotation,
}
