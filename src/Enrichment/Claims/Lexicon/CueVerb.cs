namespace Enrichment.Claims.Lexicon;

/// <summary>A verb that reports a statement or opinion.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Complements">What may follow it.</param>
internal sealed record CueVerb(string Lemma, Complement Complements)
{
    /// <summary>The source's stance on the content.</summary>
    public Stance Stance { get; init; } = Stance.Asserts;

    /// <summary>The speech act.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Whether its subject must be a person or group.</summary>
    public bool NeedsPerson => Act != SpeechAct.Assertive || Takes(Complement.Held);

    /// <summary>Whether it implies that the source is not sure: "believe", "suggest".</summary>
    public bool Hedging { get; init; }

    /// <summary>Whether an addressee precedes the content: "told reporters that".</summary>
    public bool HasAddressee { get; init; }

    /// <summary>Whether its negation denies the content: "does not believe that". "Did not say that" leaves it open.</summary>
    public bool DeniesIfNegated { get; init; }

    /// <summary>Whether its subject can be evidence: "the study shows".</summary>
    public bool PresentsEvidence { get; init; }

    /// <summary>Whether no list has it: only its clause and its subject show that it reports.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The particle that belongs to it: "out" of "point out".</summary>
    public string? Particle { get; init; }

    /// <summary>Whether <paramref name="complement"/> may follow it.</summary>
    public bool Takes(Complement complement) => (Complements & complement) != 0;
}
