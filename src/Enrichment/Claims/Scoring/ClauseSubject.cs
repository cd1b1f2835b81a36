namespace Enrichment.Claims.Scoring;

/// <summary>Who a clause is about.</summary>
internal enum ClauseSubject
{
    /// <summary>It has no subject.</summary>
    None,

    /// <summary>The speaker: "I", "we".</summary>
    Speaker,

    /// <summary>The people addressed: "you".</summary>
    Addressee,

    /// <summary>Other people or things.</summary>
    Other,

    /// <summary>A pronoun without gender and person: "it", "that".</summary>
    Unclear,
}
