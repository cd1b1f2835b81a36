namespace Enrichment.Claims.Lexicon;

/// <summary>A verb that reports what somebody says or holds.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Complements">What may follow it.</param>
internal sealed record CueVerb(string Lemma, Complement Complements)
{
    /// <summary>What the source does with what follows.</summary>
    public Stance Stance { get; init; } = Stance.Asserts;

    /// <summary>What the source does by it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Whether only people and bodies of people do it, so that it needs one for its subject.</summary>
    public bool NeedsPerson => Act != SpeechAct.Assertive || Takes(Complement.Held);

    /// <summary>Whether it says by itself that the source is not sure: "believe", "suggest".</summary>
    public bool Hedging { get; init; }

    /// <summary>Whether somebody spoken to stands between it and what is said: "told reporters that".</summary>
    public bool HasAddressee { get; init; }

    /// <summary>Whether one may stand there: "warned (us) that".</summary>
    public bool MayHaveAddressee { get; init; }

    /// <summary>Whether not to do it is to deny what follows: "does not believe that". Not having said it leaves it open.</summary>
    public bool DeniesIfNegated { get; init; }

    /// <summary>Whether evidence that does it speaks by itself: "the study shows".</summary>
    public bool PresentsEvidence { get; init; }

    /// <summary>The particle that belongs to it: "out" of "point out".</summary>
    public string? Particle { get; init; }

    /// <summary>Whether <paramref name="complement"/> may follow it.</summary>
    public bool Takes(Complement complement) => (Complements & complement) != 0;
}
