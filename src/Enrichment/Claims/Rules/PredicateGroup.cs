using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the words before a predicate that belong to it: "has long been" in "has long been critical".</summary>
internal static class PredicateGroup
{
    private const Relation Parts = Relation.Auxiliary | Relation.Copula | Relation.AdverbialModifier;

    /// <summary>Index of the first word of the group of <paramref name="predicate"/>, a verb, adjective or noun.</summary>
    public static int FindStart(PassageTree sentence, int predicate)
    {
        var (passage, tree) = (sentence.Passage, sentence.Tree);
        // "is of the opinion": the copula is apart from the noun.
        var isNoun = tree[predicate].PartOfSpeech == PartOfSpeech.Noun;
        var start = sentence.FindPlace(isNoun && tree.FindChild(predicate, Relation.Copula) is { } copula ? copula : predicate);
        var own = tree.FindChildren(predicate, Parts);
        while (sentence.HasAnyAt(own, start - 1) && passage.QuoteAt(start - 1) is null && !passage.Is(start - 1, WordClass.Time)) start--;
        while (start < sentence.FindPlace(predicate) && IsLoose(passage, start)) start++;
        return start;
    }

    // "now", "also", "when": adverbs of the sentence, unless they are between the auxiliaries.
    private static bool IsLoose(Passage passage, int at) =>
        !passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal | WordClass.Negation | WordClass.Adverb);
}
