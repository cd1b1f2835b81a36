using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds reporting participles after a comma that the parser attaches to the noun before the comma although their subject is that of the
/// clause: "Smith backed the plan, promising to pay for it".
/// </summary>
internal static class LooseParticiples
{
    /// <summary>The verb whose subject is that of <paramref name="verb"/>; null if it is no such participle.</summary>
    public static int? FindClause(PassageTree sentence, int verb)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (!IsParticiple(tree, verb) || sentence.FindPlace(verb) is not (> 0 and var place)) return null;
        if (passage.CueVerbAt(place) is null && IsPerson(sentence, tree[verb].Head)) return null;
        if (sentence.FindSubtreeRange(verb) is not var (first, _)) return null;
        if (passage[first - 1] != "," || passage.QuoteAt(first - 1) is not null) return null;
        var clause = tree.FindClause(tree[verb].Head);
        return tree[clause].PartOfSpeech == PartOfSpeech.Verb && clause < tree[verb].Head ? clause : null;
    }

    // In "backed the plan, looping the streets", the noun is no person, so that it cannot be the subject.
    private static bool IsPerson(PassageTree sentence, int noun) =>
        sentence.FindPlace(noun) is >= 0 and var place && Speakers.IsPersonAt(sentence.Passage, place);

    private static bool IsParticiple(SyntaxTree tree, int verb) => tree[verb].Tag == "VBG" && !tree.HasSubject(verb)
        && tree[verb].Is(Relation.AdnominalClause) && !tree[verb].Is(Relation.RelativeClause);
}
