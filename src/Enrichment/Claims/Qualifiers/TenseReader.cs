using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Qualifiers;

/// <summary>Finds the tense of the content from the form of its verb. A tense shifted back by "said" is used as written.</summary>
internal static class TenseReader
{
    /// <summary>The tense of what <paramref name="attribution"/> reports.</summary>
    public static Tense Read(Attribution attribution)
    {
        var passage = attribution.Passage;
        if (passage[attribution.Content.First] == "to") return passage[attribution.Content.First + 1] == "have" ? Tense.Past : Tense.Future;
        var verb = ContentVerb.Find(attribution);
        // A noun phrase ("victory", "the killing") describes something in the past.
        if (verb < 0) return attribution.IsNominal ? Tense.Past : Tense.Present;
        return passage[verb] switch
        {
            "will" or "won't" or "won’t" or "shall" or "would" or "wouldn't" or "wouldn’t" => Tense.Future,
            "may" or "might" or "could" or "can" or "should" or "must" or "cannot" or "can't" or "can’t" =>
                ReadPossibility(passage, verb, attribution.Content.End),
            "is" or "are" or "am" => IsGoingTo(passage, verb) ? Tense.Future : Tense.Present,
            "has" or "have" or "hasn't" or "haven't" => IsPerfect(passage, verb) ? Tense.Past : Tense.Present,
            _ => passage.IsPast(verb) ? Tense.Past : Tense.Present,
        };
    }

    private static Tense ReadPossibility(Passage passage, int modal, int end)
    {
        var next = SkipAdverbs(passage, modal + 1);
        if (passage[next] == "have") return Tense.Past;
        return next >= end || passage[next] == "be"
            || passage[modal] is "can" or "cannot" or "can't" or "can’t" or "must" or "should" ? Tense.Present : Tense.Future;
    }

    private static bool IsGoingTo(Passage passage, int be) =>
        SkipAdverbs(passage, be + 1) is var next && (passage[next] == "to" || (passage[next] == "going" && passage[next + 1] == "to"));

    private static bool IsPerfect(Passage passage, int have)
    {
        var at = SkipAdverbs(passage, have + 1);
        return passage[at] == "been" || passage.IsPast(at) || passage.Is(at, WordClass.Participle);
    }

    private static int SkipAdverbs(Passage passage, int at)
    {
        while (at < passage.Count && passage.Is(at, WordClass.Adverb)) at++;
        return at;
    }
}
