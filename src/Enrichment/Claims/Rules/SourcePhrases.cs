using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the whole phrase of a source: "Ann Smith, a farmer in Kent who lost her house,".</summary>
internal static class SourcePhrases
{
    private static readonly string[] OutsideSubject = [Relation.Parataxis, Relation.ClausalComplement, Relation.Discourse];

    /// <summary>
    /// The subject of <paramref name="verb"/>: its own, that of the clause that a participle or a second verb belongs to, the noun that a
    /// participle modifies, or the noun that a relative pronoun stands for. Null if there is none.
    /// </summary>
    public static NounPhrase? FindSubject(PassageTree sentence, int verb)
    {
        var tree = sentence.Tree;
        for (int at = verb, steps = 0; at >= 0 && steps < 8; at = tree[at].Head, steps++)
        {
            if (FindNearest(sentence, tree.FindSubjects(at), at) is { } subject)
            {
                if (tree[subject].Is(Relation.ClausalSubject)) return null;
                return tree[subject].Tag is "WP" or "WDT"
                    ? FindAntecedent(sentence, verb, at)
                    : AddNeighbor(sentence, Find(sentence, subject, verb), tree.FindSubjects(at), verb);
            }

            if (tree[at].IsAny(Relation.RelativeClause)) return null;
            if (tree[at].Is(Relation.AdnominalClause)) return Find(sentence, tree[at].Head, verb);
            if (!tree[at].IsAny(Relation.AdverbialClause, Relation.Conjunct, Relation.OpenComplement, Relation.Parataxis)) return null;
        }

        return null;
    }

    /// <summary>The phrase of <paramref name="noun"/> with appositions and relative clauses, without the clause of the cue.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The head of the phrase.</param>
    /// <param name="cue">The word that reports: it is not part of the phrase, nor is the clause around it.</param>
    public static NounPhrase? Find(PassageTree sentence, int noun, int cue)
    {
        var tree = sentence.Tree;
        var preposition = tree.FindPreposition(noun);
        var nodes = tree.Collect(noun, node => node == preposition || IsOutside(tree, node, noun, cue));
        if (sentence.FindRange(nodes) is not var (first, end)) return null;
        var head = sentence.FindPlace(noun);
        var place = sentence.FindPlace(cue);
        // A parse error must not let the phrase run over the cue, or over a quotation.
        if (head < 0) return null;
        if (place > head) end = Math.Min(end, place);
        else if (place >= 0) first = Math.Max(first, place + 1);
        for (var at = head + 1; at < end; at++)
        {
            if (sentence.Passage.QuoteAt(at) is { } quote && quote.Last - quote.First > 5) end = at;
        }

        (first, end) = WithName(sentence.Passage, first, head, end, place);
        if (end == place && sentence.Passage[end - 1] is "who" or "which" or "that") end--;
        while (end > head + 1 && sentence.Passage[end - 1] is "," or "—" or "–" or ":" or "-") end--;
        return first < end && first <= head ? new NounPhrase(first, end) { Head = head } : null;
    }

    // Parsers sometimes attach a second subject to the verb: that of the reported clause, or a quotation. The nearest one before the verb
    // that is not quoted is the speaker.
    private static int? FindNearest(PassageTree sentence, IReadOnlyList<int> subjects, int verb)
    {
        int? found = null;
        foreach (var subject in subjects)
        {
            var place = sentence.FindPlace(subject);
            if (place < 0 || sentence.Passage.QuoteAt(place) is not null) continue;
            if (found is null || subject < verb) found = subject;
        }

        return found;
    }

    // "His father Ann Smith": two subjects in a row are one.
    private static NounPhrase? AddNeighbor(PassageTree sentence, NounPhrase? phrase, IReadOnlyList<int> subjects, int verb)
    {
        foreach (var other in subjects)
        {
            if (phrase is not null && Find(sentence, other, verb) is { } before && before.End == phrase.First)
                return phrase with { First = before.First };
        }

        return phrase;
    }

    // "Rival Ann Smith", "Ann Smith (D-Mo.)": parsers are often wrong about names.
    private static (int First, int End) WithName(Passage passage, int first, int head, int end, int cue)
    {
        var limit = cue > head ? cue : passage.Count;
        if (passage.NameAt(head) is { } own && own.End <= limit) (first, end) = (Math.Min(first, own.First), Math.Max(end, own.End));
        if (passage.NameAt(end) is { } next && next.First == end && next.End <= limit && passage[end - 1] is not ",") end = next.End;
        if (passage[end] != "(") return (first, end);
        for (var at = end + 1; at < Math.Min(limit, end + 8); at++)
        {
            if (passage[at] == ")") return (first, at + 1);
        }

        return (first, end);
    }

    // "the minister, who said that": the phrase before the relative clause.
    private static NounPhrase? FindAntecedent(PassageTree sentence, int verb, int clause)
    {
        var tree = sentence.Tree;
        var at = clause;
        while (at >= 0 && !tree[at].Is(Relation.RelativeClause)) at = tree[at].Head;
        return at < 0 ? null : Find(sentence, tree[at].Head, verb);
    }

    private static bool IsOutside(SyntaxTree tree, int node, int noun, int cue)
    {
        if (tree[node].Is(Relation.AdnominalClause) && tree.IsBelow(cue, node)) return true;
        return tree[node].Head == noun && tree[node].IsAny(OutsideSubject);
    }
}
