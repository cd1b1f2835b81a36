namespace Enrichment.Claims.Lexicon;

/// <summary>What the lexicon knows of a word.</summary>
/// <param name="Text">The word in lower case; a stand-in where the lexicon does not have it: "0" for numbers, "_" for anything else.</param>
/// <param name="Classes">What it can be.</param>
/// <param name="Checks">What it tells of a sentence's worth to be checked.</param>
internal sealed record WordEntry(string Text, WordClass Classes, CheckClass Checks)
{
    /// <summary>The verbs of saying it is a form of; none as a rule.</summary>
    public IReadOnlyList<CueVerb> Verbs { get; init; } = [];

    /// <summary>Which form of them.</summary>
    public VerbForm Form { get; init; }

    /// <summary>Whether it is at least one of <paramref name="classes"/>.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <summary>The verb of saying it is a form of, its particle being <paramref name="next"/>; null where it is none.</summary>
    public CueVerb? VerbWith(string next)
    {
        CueVerb? plain = null;
        foreach (var verb in Verbs)
        {
            if (verb.Particle == next) return verb;
            if (verb.Particle is null) plain = verb;
        }

        return plain;
    }
}
