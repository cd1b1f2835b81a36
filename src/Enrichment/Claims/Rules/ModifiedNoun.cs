using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds the noun that a relative clause modifies, if it is what the source speaks of: "the deal" in "the deal that Smith opposes".
/// </summary>
internal static class ModifiedNoun
{
    private const Relation Objects = Relation.DirectObject | Relation.IndirectObject | Relation.ClausalComplement | Relation.OpenComplement;

    /// <summary>The noun that the clause of <paramref name="cue"/> modifies; null if it is not the object of the clause.</summary>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue, NounPhrase source)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (cue.Verb.IsOpen || !IsObjectClause(tree, verb) || passage[source.First] is "i" or "we") return null;
        var (noun, place) = (tree[verb].Head, sentence.FindPlace(tree[verb].Head));
        var isClaim = passage.Is(place, WordClass.ClaimNoun);
        if (!cue.Verb.Takes(isClaim ? Complement.Noun | Complement.ClaimNoun : Complement.Noun)) return null;
        // "closed the plant, which Smith denied": the clause is denied.
        if (cue.Verb.Stance != Stance.Asserts && !isClaim && passage[source.First - 1] == "which") return null;
        if (source.First > cue.First || source.First <= place || PhraseFinder.Find(sentence, noun, verb) is not { } phrase) return null;
        var end = Math.Min(phrase.End, source.First);
        while (end > place + 1 && passage[end - 1] is "," or "and" or "but" or "which" or "that" or "who" or "whom") end--;
        return new SaidContent(phrase.First, end, isClaim ? Complement.ClaimNoun : Complement.Noun);
    }

    // "the man who opposes the deal": the pronoun is the subject. "the deal that Smith opposes": it is the object.
    private static bool IsObjectClause(SyntaxTree tree, int verb) =>
        tree[verb].Is(Relation.RelativeClause) && IsNamed(tree, tree[verb].Head)
            && tree.FindChildren(verb, Objects).All(child => child < verb && tree[child].Tag is "WDT" or "WP" or "IN");

    // "what steps he planned": the question is open.
    private static bool IsNamed(SyntaxTree tree, int noun) => tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && tree.GetSubtree(noun).All(node => node > noun || tree[node].Tag is not ("WDT" or "WP"));
}
