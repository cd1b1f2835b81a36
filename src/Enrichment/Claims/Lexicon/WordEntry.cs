using Enrichment.Lexicons;

namespace Enrichment.Claims.Lexicon;

/// <summary>The vocabulary entry of a word.</summary>
/// <param name="Key">The word in lower case; null if the vocabulary does not have it. Rules compare <c>Passage[at]</c> instead.</param>
/// <param name="Classes">The word classes it can have.</param>
/// <param name="Checks">Its classes for check-worthiness.</param>
internal sealed record WordEntry(string? Key, WordClass Classes, CheckClass Checks)
{
    /// <summary>The verbs of saying it is a form of; none as a rule.</summary>
    public CueVerb[] Verbs { get; init; } = [];

    /// <summary>Which form of them.</summary>
    public VerbForm Form { get; init; }

    /// <summary>Whether the vocabulary has the word.</summary>
    public bool IsKnown => Key is not null;

    /// <summary>Whether it is at least one of <paramref name="classes"/>.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <summary>The verb of saying it is a form of, its particle being <paramref name="next"/>; null if it is none.</summary>
    public CueVerb? VerbWith(string next)
    {
        CueVerb? plain = null;
        foreach (var verb in Verbs)
        {
            if (verb.Particle == next) return verb;
            if (verb.Particle is null) plain ??= verb;
        }

        return plain;
    }
}
