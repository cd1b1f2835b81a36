using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the noun that a relative pronoun stands for: "the minister" in "the minister, who said that".</summary>
internal static class Antecedents
{
    private const int LongestWay = 8;

    /// <summary>The phrase that <paramref name="pronoun"/> stands for, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pronoun">The pronoun: "who".</param>
    /// <param name="clause">The verb of the relative clause, or one below it.</param>
    /// <param name="cue">The word that reports, which is no part of the phrase.</param>
    public static NounPhrase? Find(PassageTree sentence, int pronoun, int clause, int cue)
    {
        var tree = sentence.Tree;
        var at = clause;
        while (at >= 0 && !tree[at].Is(Relation.RelativeClause)) at = tree[at].Head;
        var modified = at < 0 || tree[at].Head < 0 ? null : PhraseFinder.Find(sentence, tree[at].Head, cue);
        var isPerson = tree[pronoun].Lemma == "who";
        if (modified is not null && (!isPerson || Speakers.IsPerson(sentence.Passage, modified))) return modified;
        return FindBefore(sentence, pronoun, cue) ?? modified;
    }

    // Parsers often attach the clause to a verb, or to another noun: the nearest person before the pronoun is meant.
    private static NounPhrase? FindBefore(PassageTree sentence, int pronoun, int cue)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        var place = sentence.FindPlace(pronoun) - 1;
        if (passage[place] == ",") place--;
        if (place < 0 || passage.TreeAt(place) != tree) return null;
        var at = passage.NodeAt(place);
        for (var steps = 0; at >= 0 && steps < LongestWay; at = tree[at].Head, steps++)
        {
            if (tree[at].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary) return null;
            if (PhraseFinder.Find(sentence, at, cue) is { } phrase && Speakers.IsPerson(passage, phrase)) return phrase;
        }

        return null;
    }
}
