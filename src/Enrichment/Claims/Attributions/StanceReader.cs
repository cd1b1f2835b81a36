using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds whether a source asserts, denies or questions the content.</summary>
internal static class StanceReader
{
    /// <summary>The stance of <paramref name="cue"/> on <paramref name="content"/>.</summary>
    public static Stance Read(Passage passage, VerbCue cue, SaidContent content)
    {
        if (content.Kind == Complement.Whether) return Stance.Questions;
        if (IsRequest(cue, content)) return cue.IsNegated ? Stance.Questions : Stance.Asserts;
        if (cue.IsNegated) return cue.Verb.DeniesIfNegated ? Stance.Denies : Stance.Questions;
        // "offered no proof that" says that evidence was missing, not that somebody denies something.
        var canDeny = cue.Verb.Stance == Stance.Asserts && !cue.Verb.IsOpen;
        return canDeny && DeniesEvidence(passage, content.First, content.End) ? Stance.Denies : cue.Verb.Stance;
    }

    /// <summary>Whether the content is what somebody should do: "asked them to leave", "asked that they leave".</summary>
    public static bool IsRequest(VerbCue cue, SaidContent content) => content.Kind == Complement.ObjectInfinitive
        || (content.Kind == Complement.That && cue.Verb.Stance == Stance.Questions && cue.Verb.Takes(Complement.ObjectInfinitive));

    /// <summary>Whether the words start with a denial of evidence: "there is no evidence that", "there was no truth in".</summary>
    public static bool DeniesEvidence(Passage passage, int first, int end)
    {
        for (var at = first; at + 1 < Math.Min(end, first + 8); at++)
        {
            if (passage[at] == "no" && passage.Is(at + 1, WordClass.Ground)) return true;
        }

        return false;
    }
}
