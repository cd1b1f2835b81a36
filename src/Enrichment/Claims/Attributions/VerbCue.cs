using Enrichment.Claims.Lexicon;
using Enrichment.Lexicons;

namespace Enrichment.Claims.Attributions;

/// <summary>A verb of saying in a passage, with its auxiliaries.</summary>
/// <param name="Verb">Which verb.</param>
/// <param name="Form">In which form.</param>
/// <param name="First">Index of the group's first word.</param>
/// <param name="End">Index after its last word.</param>
internal sealed record VerbCue(CueVerb Verb, VerbForm Form, int First, int End)
{
    /// <summary>Whether the group is negated: "did not say", "refused to confirm".</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is passive: "was claimed".</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it is a passive like "was quoted as saying", whose subject is the source.</summary>
    public bool IsQuotedAs { get; init; }

    /// <summary>Whether it is a participle of another clause: ", saying".</summary>
    public bool IsParticiple { get; init; }

    /// <summary>Whether the verb can also be a noun, so that it needs a clear subject.</summary>
    public bool IsAmbiguous { get; init; }
}
