using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Tells verbs that name something that was not said: "would say", "refrained from saying".</summary>
internal static class UnsaidVerbs
{
    /// <summary>
    /// Whether a modal shows that nobody said it: "would say", but not "can confirm". Of what people feel, only a duty is hypothetical:
    /// "Smith should support it".
    /// </summary>
    public static bool AreHypothetical(SyntaxTree tree, int verb, VerbCue cue)
    {
        if (tree.FindModal(verb) is not { } modal) return false;
        if (cue.Verb.NeedsPerson)
            return cue.Verb.Takes(Complement.Held) && (tree[modal].Lemma is "should" or "must" or "ought" || IsThought(tree, modal, cue));
        // "In her speech she will say that": it is announced.
        return tree[modal].Lemma != "will" && (tree[modal].Lemma != "can" || cue.Verb.Lemma != "confirm");
    }

    // "would know", but not "would like" and "would oppose".
    private static bool IsThought(SyntaxTree tree, int modal, VerbCue cue) =>
        cue.Verb.Act == SpeechAct.Assertive && tree[modal].Lemma == "would";

    /// <summary>Whether the verb above shows that it was not said: "avoided saying it", "would like to see Smith admit it".</summary>
    public static bool AreAvoided(SyntaxTree tree, int verb) => IsBareInfinitive(tree, verb) || IsAvoided(tree, verb);

    // "would like to see Smith admit it": nobody has said it.
    private static bool IsBareInfinitive(SyntaxTree tree, int verb) => tree[verb].Tag == "VB"
        && tree[verb].IsAny(Relation.ClausalComplement, Relation.OpenComplement)
        && tree[tree[verb].Head].Lemma is "see" or "let" or "make"
        && !tree.HasChild(verb, Relation.Auxiliary, Relation.Marker);

    // "refrained from mentioning it", "stopped him from saying it", "avoided saying it": it was not said.
    private static bool IsAvoided(SyntaxTree tree, int verb)
    {
        if (tree[verb].Tag != "VBG" || tree[verb].Head is not (>= 0 and var above)) return false;
        if (tree[verb].Is(Relation.OpenComplement)) return tree[above].Lemma == "avoid";
        return tree.FindMarker(verb) is { } marker && tree[marker].Lemma == "from"
            && !(marker > 0 && tree[marker - 1].Lemma is "apart" or "aside");
    }
}
