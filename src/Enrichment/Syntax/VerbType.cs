namespace Enrichment.Syntax;

/// <summary>The kind of form that a verb has.</summary>
public enum VerbType
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>A form with a tense, or a modal: "says", "said", "will".</summary>
    Finite,

    /// <summary>"say" after "to" or a modal.</summary>
    Infinitive,

    /// <summary>"said" after "has" or "was".</summary>
    PastParticiple,

    /// <summary>"saying".</summary>
    PresentParticiple,
}
