using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Qualifiers;

/// <summary>Finds the certainty of a claim from its cue and the words around the main verb of its content.</summary>
internal static class CertaintyReader
{
    // "is now probably", "will almost certainly": the maximum distance between an adverb and its verb.
    private const int Near = 3;

    /// <summary>The certainty of what <paramref name="attribution"/> reports.</summary>
    public static Certainty Read(Attribution attribution)
    {
        if (attribution.Alleging) return Certainty.Alleged;
        var verb = ContentVerb.Find(attribution);
        if (verb >= 0 && HasNear(attribution, verb, WordClass.AllegingAdverb)) return Certainty.Alleged;
        if (attribution.Hedging || ContentVerb.OpensWithCondition(attribution)) return Certainty.Hedged;
        return verb >= 0
            && (IsPossibility(attribution.Passage, verb) || HasNear(attribution, verb, WordClass.Hedge) || HasCondition(attribution, verb))
            ? Certainty.Hedged : Certainty.Firm;
    }

    private static bool IsPossibility(Passage passage, int verb) =>
        passage.Is(verb, WordClass.Possibility) && !(passage[verb] == "should" && passage[verb + 1] == "not");

    private static bool HasNear(Attribution attribution, int verb, WordClass sought)
    {
        for (var at = Math.Max(attribution.Content.First, verb - Near); at < Math.Min(attribution.Content.End, verb + Near + 1); at++)
        {
            if (attribution.Passage.Is(at, sought)) return true;
        }

        return false;
    }

    // "would resign if": a condition in the same sentence as the verb.
    private static bool HasCondition(Attribution attribution, int verb)
    {
        var passage = attribution.Passage;
        for (var at = verb; at < attribution.Content.End && !passage.IsEnd(at); at++)
        {
            if (passage.Is(at, WordClass.Condition) && passage[at] != "assuming"
                && passage[at - 1] is not ("as" or "even" or "ask" or "asked"))
                return true;
        }

        return false;
    }
}
