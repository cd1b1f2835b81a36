using Enrichment.Claims.Lexicon;

namespace Enrichment.Claims.Attributions;

/// <summary>A verb of saying in a passage, with its auxiliaries.</summary>
/// <param name="Verb">Which verb.</param>
/// <param name="Form">In which form.</param>
/// <param name="First">Index of the group's first word.</param>
/// <param name="End">Index behind its last word.</param>
internal sealed record VerbCue(CueVerb Verb, VerbForm Form, int First, int End)
{
    /// <summary>Whether the group is negated: "did not say", "refused to confirm".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is passive: "was claimed".</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it is "was quoted as saying" or the like, whose subject speaks although it is passive.</summary>
    public bool IsQuotedAs { get; init; }

    /// <summary>Whether it ends in the preposition that what is said hangs on: "complained about".</summary>
    public bool HasPreposition { get; init; }

    /// <summary>Whether it hangs on another clause: ", saying".</summary>
    public bool IsParticiple { get; init; }

    /// <summary>Whether the verb looks like a noun too, so that it needs a subject beyond doubt.</summary>
    public bool IsAmbiguous { get; init; }
}
