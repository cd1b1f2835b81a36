using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the whole phrase of a source: "Ann Smith, a farmer in Kent who lost her house,".</summary>
internal static class PhraseFinder
{
    // In words. A longer quotation is what somebody said.
    private const int LongestQuotedName = 4;

    private const Relation OfClause = Relation.Subject | Relation.Copula | Relation.Case | Relation.Auxiliary | Relation.Marker;

    private const Relation Clauses = Relation.AdnominalClause | Relation.AdverbialClause;

    private const Relation OutsidePhrase = Relation.Parataxis | Relation.ClausalComplement | Relation.Discourse;

    /// <summary>The phrase of <paramref name="noun"/> with appositions and relative clauses, without the clause of the cue.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The head of the phrase.</param>
    /// <param name="cue">The word that reports: it is not part of the phrase, nor is the clause around it.</param>
    public static NounPhrase? Find(PassageTree sentence, int noun, int cue)
    {
        var (passage, tree) = (sentence.Passage, sentence.Tree);
        var preposition = tree.FindPreposition(noun);
        var clause = FindClause(tree, noun, cue);
        var nodes = tree.Collect(noun, node => node == preposition || node == clause || IsOutside(tree, node, noun));
        var (head, place) = (sentence.FindPlace(noun), sentence.FindPlace(cue));
        if (head < 0 || sentence.FindRange(nodes) is not var (first, end)) return null;
        (first, end) = Limit(passage, first, head, Math.Min(end, FindStart(sentence, noun, clause)), place);
        (first, end) = WithName(passage, first, head, end, place);
        first = SkipTime(passage, first, head);
        first = SkipPreposition(sentence, noun, first);
        // "the plan, which state media claimed was ready".
        if (first < head && (passage[first] is "which" or "what" or "whose" || passage.Is(first, WordClass.Coordinator))) first++;
        if (end == place && passage[end - 1] is "who" or "which" or "that") end--;
        if (end == place && !HasClause(tree, nodes, noun)) end = TrimTime(passage, head, end);
        while (end > head + 1 && passage[end - 1] is "," or "—" or "–" or ":" or "-") end--;
        return first < end && first <= head ? new NounPhrase(first, end) { Head = head } : null;
    }

    // The clause of the cue in the phrase: "who said that" in "Smith, who said that"; -1 if there is none.
    private static int FindClause(SyntaxTree tree, int noun, int cue)
    {
        var at = tree.IsBelow(cue, noun) ? cue : noun;
        while (at != noun && !tree[at].IsAny(Clauses)) at = tree[at].Head;
        return at == noun ? -1 : at;
    }

    // The phrase ends before the clause of the cue, also if a comma after it belongs to the noun.
    private static int FindStart(PassageTree sentence, int noun, int clause) =>
        clause > noun && sentence.FindSubtreeRange(clause) is var (first, _) && first > sentence.FindPlace(noun) ? first : int.MaxValue;

    // A parse error must not let the phrase run over the cue, or over a quotation.
    private static (int First, int End) Limit(Passage passage, int first, int head, int end, int cue)
    {
        if (cue > head) end = Math.Min(end, cue);
        else if (cue >= 0) first = Math.Max(first, cue + 1);
        for (var at = head + 1; at < end; at++)
        {
            if (passage.QuoteAt(at) is { } quote && quote.Last - quote.First - 1 > LongestQuotedName && !passage.IsTitle(quote)) end = at;
        }

        return (first, end);
    }

    private static bool HasClause(SyntaxTree tree, int[] nodes, int noun)
    {
        foreach (var node in nodes)
        {
            if (node > noun && tree[node].PartOfSpeech == PartOfSpeech.Verb) return true;
        }

        return false;
    }

    // "officials in the ministry late on Monday said": when it was said.
    private static int TrimTime(Passage passage, int head, int end)
    {
        var at = end;
        while (at > head + 1 && passage.NameAt(at - 1) is null && passage.Is(at - 1, WordClass.Time)) at--;
        if (at == end) return end;
        while (at > head + 1 && passage.Is(at - 1, WordClass.Preposition | WordClass.Adverb)) at--;
        return at;
    }

    // "Last week secretary Ann Smith said": when it was said.
    private static int SkipTime(Passage passage, int first, int head)
    {
        var isTime = passage[first] is "last" or "this" or "earlier" or "late" or "early" && passage.NameAt(first) is null
            && passage.Is(first + 1, WordClass.Time) && passage.NameAt(first + 1) is null && passage.IsWord(first + 2);
        return isTime && first + 1 < head ? first + 2 : first;
    }

    // "Rival Ann Smith", "Ann Smith (D-Mo.)": parsers are often wrong about names.
    private static (int First, int End) WithName(Passage passage, int first, int head, int end, int cue)
    {
        var limit = cue > head ? cue : passage.Count;
        if (passage.Is(first - 1, WordClass.Title)) first--;
        else if (passage[first - 1] == "." && passage.Is(first - 2, WordClass.Title)) first -= 2;
        if (passage.NameAt(head) is { } own && own.End <= limit) (first, end) = (Math.Min(first, own.First), Math.Max(end, own.End));
        if (passage.NameAt(end) is { } next && next.First == end && next.End <= limit && passage[end - 1] is not ",") end = next.End;
        if (passage[end] != "(") return (first, end);
        for (var at = end + 1; at < Math.Min(limit, end + 8); at++)
        {
            if (passage[at] == ")") return (first, at + 1);
        }

        return (first, end);
    }

    // "apart from a comment suggesting that": a preposition of two words.
    private static int SkipPreposition(PassageTree sentence, int noun, int first)
    {
        var tree = sentence.Tree;
        if (tree.FindPreposition(noun) is not { } preposition || sentence.FindPlace(preposition) is not (>= 0 and var place)) return first;
        var isOfTwo = place == first + 1 && sentence.Passage.NodeAt(first) is >= 0 and var node
            && tree[node].Is(Relation.AdverbialModifier) && tree[node].Head == noun;
        return isOfTwo ? place + 1 : first;
    }

    private static bool IsOutside(SyntaxTree tree, int node, int noun)
    {
        if (tree[node].Head != noun) return false;
        // "They are among those who left": the clause is no part of its predicate.
        return tree[node].IsAny(OutsidePhrase) || (tree[node].IsAny(OfClause) && tree.HasChild(noun, Relation.Copula));
    }
}
