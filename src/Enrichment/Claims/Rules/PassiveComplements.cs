using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds what a passive verb says of its subject: "accused of lying", "described as a farce", "urged by Jones to leave", "called a liar".
/// </summary>
internal static class PassiveComplements
{
    private const Relation Complements =
        Relation.OpenComplement | Relation.ClausalComplement | Relation.AdverbialClause | Relation.Oblique | Relation.DirectObject;

    /// <summary>The place of its first word, and the place after its last word; null if there is none.</summary>
    public static (int Opener, int End)? Find(PassageTree sentence, int verb, VerbCue cue, NounPhrase? agent)
    {
        var tree = sentence.Tree;
        foreach (var child in tree.FindChildren(verb, Complements))
        {
            if (child < verb || tree[child].Is(Relation.Agent) || sentence.FindSubtreeRange(child) is not var (first, end)) continue;
            if (first >= cue.End && Fits(sentence, child, first, cue.Verb, agent)) return (first, end);
        }

        return null;
    }

    private static bool Fits(PassageTree sentence, int child, int first, CueVerb verb, NounPhrase? agent) => sentence.Passage[first] switch
    {
        "as" => verb.Takes(Complement.As),
        "of" => verb.Takes(Complement.Charge | Complement.As),
        "for" => verb.Takes(Complement.Charge | Complement.As) && !IsPeriod(sentence.Passage, sentence.FindPlace(child)),
        "to" => agent is not null && IsInfinitive(sentence.Tree, child) && TakesAction(verb),
        "a" or "an" or "the" or "one" => verb.Takes(Complement.Predicate) && !sentence.Tree[child].Is(Relation.Oblique),
        _ => sentence.Passage.QuoteAt(first) is not null && verb.Takes(Complement.Label),
    };

    private static bool IsInfinitive(SyntaxTree tree, int node) => tree[node].Tag == "VB";

    // "was criticized for years".
    private static bool IsPeriod(Passage passage, int at) => (passage.EntryAt(at).Checks & CheckClass.Period) != 0;

    // "is said to be" is the article's own hedge, and "is expected to" needs somebody who expects.
    private static bool TakesAction(CueVerb verb) =>
        verb.Hedging || verb.Takes(Complement.ObjectInfinitive | Complement.Infinitive | Complement.Predicate | Complement.Held);
}
