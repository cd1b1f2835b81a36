using Enrichment.Claims.Attributions;
using Enrichment.Claims.Contents;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the clause around words that are no part of it: "The attack, according to officials, killed ten people".</summary>
internal static class SurroundingClause
{
    private const Relation Clauses =
        Relation.Conjunct | Relation.AdverbialClause | Relation.Parataxis | Relation.RelativeClause | Relation.ClausalComplement;

    /// <summary>The clause of <paramref name="clause"/> without the subtree of <paramref name="inside"/>; null if it is empty.</summary>
    public static SaidContent? Find(PassageTree sentence, int clause, int inside) =>
        sentence.FindSubtreeRange(inside) is var (from, to) ? Find(sentence, clause, (from, to)) : null;

    /// <summary>The clause of <paramref name="clause"/> without the words of <paramref name="inside"/>; null if it is empty.</summary>
    public static SaidContent? Find(PassageTree sentence, int clause, (int First, int End) inside)
    {
        var isFirst = sentence.FindSubtreeRange(clause) is var (start, _) && start >= inside.First;
        var nodes = sentence.Tree.Collect(clause, node => !isFirst && IsLaterClause(sentence, node, clause, inside.End));
        var rest = nodes.Where(node => !sentence.Tree[node].Is(Relation.Punctuation)
            && sentence.FindPlace(node) is var place && (place < inside.First || place >= inside.End));
        if (sentence.FindRange(rest) is not var (first, end)) return null;
        (first, end) = WithWholeQuotation(sentence.Passage, first, end);
        return Interruptions.Cut(sentence.Passage, new SaidContent(first, end, Complement.Clause), inside);
    }

    // "Ten people died, officials said, and five fled": what follows with its own subject is the article's.
    private static bool IsLaterClause(PassageTree sentence, int node, int clause, int after)
    {
        var word = sentence.Tree[node];
        if (word.Head != clause || !word.IsAny(Clauses) || !sentence.Tree.HasSubject(node)) return false;
        return sentence.FindPlace(node) >= after && sentence.FindSubtreeRange(node) is var (first, _) && first >= after;
    }

    private static (int First, int End) WithWholeQuotation(Passage passage, int first, int end)
    {
        if (passage.QuoteAt(first) is { } opening && opening.Last < end + 2) first = opening.First;
        if (passage.QuoteAt(end - 1) is { } closing && closing.First >= first) end = closing.Last + 1;
        return (first, end);
    }
}
