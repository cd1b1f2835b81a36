using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds source and content of a prepositional phrase that attributes a clause. At the edge of a sentence, commas show both better than
/// a tree; inside it, or without commas, the tree does.
/// </summary>
internal static class PhraseSource
{
    private const Relation Prenominal =
        Relation.Determiner | Relation.AdjectivalModifier | Relation.Compound | Relation.Possessor | Relation.NominalDescription
            | Relation.NumericModifier | Relation.Case | Relation.AdverbialModifier | Relation.Subject;

    /// <summary>The noun phrase that starts at <paramref name="first"/>, after a preposition; null if none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="preposition">The first word of the preposition, in the tree.</param>
    /// <param name="at">Its place.</param>
    /// <param name="first">The place after the preposition.</param>
    public static NounPhrase? Find(PassageTree sentence, int preposition, int at, int first)
    {
        var passage = sentence.Passage;
        if (passage.IsMark(first) || FindNoun(sentence, first) is not { } noun) return null;
        if (PhraseFinder.Find(sentence, noun, preposition) is not { } phrase) return null;
        phrase = phrase with { First = first, End = Math.Max(first + 1, CutAsides(sentence, noun, phrase)) };
        if (phrase.Head < first || phrase.Head >= phrase.End) phrase = phrase with { Head = null };
        var comma = FindComma(passage, first);
        var isLast = passage.IsEnd(comma) && at > 0 && passage[at - 1] is "," or "—" or "–" or ")";
        var isFirst = IsStart(sentence, at) && passage[comma] == "," && comma > phrase.End && !passage.HasVerb(phrase.End, comma);
        return isLast || isFirst ? phrase with { End = Math.Max(phrase.End, comma) } : phrase;
    }

    /// <summary>The clause that the phrase from <paramref name="at"/> to the end of <paramref name="source"/> belongs to.</summary>
    public static SaidContent? FindContent(PassageTree sentence, int at, NounPhrase source)
    {
        var passage = sentence.Passage;
        if (IsStart(sentence, at))
        {
            var first = passage[source.End] is "," or ":" ? source.End + 1 : source.End;
            var last = passage.FindSentenceEnd(first);
            return last > first ? new SaidContent(first, last, Complement.Clause) : null;
        }

        var isLast = passage.IsEnd(source.End) && passage[at - 1] is "," or "—" or "–";
        if (isLast && FindStart(sentence) is var start && start < at - 1) return new SaidContent(start, at - 1, Complement.Clause);
        return FindOutside(sentence, at, source) is { } node
            ? SurroundingClause.Find(sentence, sentence.Tree.FindClause(node), (at, source.End)) : null;
    }

    // "A poll released last week": the noun that the first word belongs to.
    private static int? FindNoun(PassageTree sentence, int first)
    {
        var (tree, node) = (sentence.Tree, sentence.Passage.NodeAt(first));
        if (node < 0 || sentence.Passage.TreeAt(first) != tree) return null;
        while (tree[node].Head > node && tree[node].IsAny(Prenominal) && IsNominal(tree, tree[node].Head)) node = tree[node].Head;
        return node;
    }

    private static bool IsNominal(SyntaxTree tree, int node) =>
        tree[node].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral;

    // "her account, after examining Clinton's leg, she insisted": parsers attach clauses after a comma to the noun.
    private static int CutAsides(PassageTree sentence, int noun, NounPhrase phrase)
    {
        var end = phrase.End;
        foreach (var child in FindClauses(sentence.Tree, noun))
        {
            if (sentence.FindSubtreeRange(child) is var (first, _) && sentence.Passage[first - 1] == ",") end = Math.Min(end, first - 1);
        }

        return end;
    }

    private static IEnumerable<int> FindClauses(SyntaxTree tree, int noun) =>
        tree.FindChildren(noun, Relation.AdnominalClause, Relation.AdverbialClause, Relation.Oblique)
            .Where(child => child > noun && !tree[child].Is(Relation.RelativeClause));

    private static int FindComma(Passage passage, int first)
    {
        var at = first;
        while (at < passage.Count && passage.QuoteAt(at) is null && !IsBreak(passage, at)) at = passage.NameAt(at)?.End ?? at + 1;
        return at;
    }

    private static bool IsBreak(Passage passage, int at) =>
        passage.NameAt(at) is null && (passage.IsEnd(at) || passage[at] is "," or ";" or ":" or "—" or "–");

    // The first word of the sentence, or the first one after "and".
    private static bool IsStart(PassageTree sentence, int at)
    {
        var start = FindStart(sentence);
        return start >= at;
    }

    private static int FindStart(PassageTree sentence)
    {
        var passage = sentence.Passage;
        if (sentence.FindSubtreeRange(sentence.Tree.Root) is not var (first, _)) return 0;
        if (passage.QuoteAt(first) is { } quote) return quote.First;
        while (passage[first] is "and" or "but" || passage[first] == ",") first++;
        return first;
    }

    // The word that the phrase depends on.
    private static int? FindOutside(PassageTree sentence, int at, NounPhrase source)
    {
        var node = sentence.Passage.NodeAt(Speakers.FindHead(sentence.Passage, source));
        while (node >= 0 && sentence.FindPlace(node) is var place && place >= at && place < source.End) node = sentence.Tree[node].Head;
        return node >= 0 ? node : null;
    }
}
