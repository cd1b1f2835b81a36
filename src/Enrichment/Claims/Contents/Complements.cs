using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Contents;

/// <summary>Corrects the extent of a reported clause where parsers typically attach its words to the reporting verb.</summary>
internal static class Complements
{
    private const Relation Misplaced =
        Relation.Subject | Relation.ClausalSubject | Relation.ClausalComplement | Relation.DirectObject | Relation.IndirectObject;

    /// <summary>
    /// The start of <paramref name="clause"/> without the words that say when and where it was said: "said on Monday (that) it was over".
    /// </summary>
    public static int SkipAdverbials(PassageTree sentence, int clause, int first)
    {
        var tree = sentence.Tree;
        var marker = tree.FindMarker(clause) is { } mark && tree[mark].Lemma is "that" or "whether" or "if" ? mark : -1;
        if (marker >= 0) return Math.Max(first, sentence.FindPlace(marker));
        if (tree.GetSubjects(clause) is not [var subject, ..] || sentence.FindSubtreeRange(subject) is not var (start, _)) return first;
        foreach (var child in tree.FindChildren(clause, Relation.Oblique))
        {
            if (child > subject || sentence.FindSubtreeRange(child) is not var (from, to)) continue;
            if (from == first && to == start) return start;
        }

        return first;
    }

    /// <summary>
    /// Adds the subject of the clause and a second clause: "Smith said Jones left", "The poll shows Jones winning". Parsers often attach
    /// them to the reporting verb <paramref name="head"/>.
    /// </summary>
    public static SaidContent AddMisplaced(PassageTree sentence, int head, SaidContent content)
    {
        var (first, end, kind) = (content.First, content.End, content.Kind);
        var cue = sentence.FindPlace(head);
        if (first < cue || kind is Complement.Infinitive) return content;
        foreach (var child in sentence.Tree.FindChildren(head, Misplaced))
        {
            if (child < head || sentence.FindSubtreeRange(child) is not var (from, to)) continue;
            if (IsPredicateOf(sentence, child, from, end)) end = to;
            if (kind == Complement.Whether) continue;
            var isObject = sentence.Tree[child].IsAny(Relation.DirectObject, Relation.IndirectObject);
            if (from > cue && to == first && (isObject ? kind == Complement.Gerund : kind != Complement.That))
                (first, kind) = (from, kind != Complement.Gerund ? kind : isObject ? Complement.Predicate : Complement.Clause);
            if (from == end && sentence.Tree[child].Is(Relation.ClausalComplement)) end = to;
        }

        return content with { First = first, End = end, Kind = kind };
    }

    // "said whether he leaves depends on her", "decided that ending it, for now, helps": the first clause is the subject of the second.
    private static bool IsPredicateOf(PassageTree sentence, int clause, int from, int end)
    {
        var tree = sentence.Tree;
        if (!tree[clause].Is(Relation.ClausalComplement) || !tree.IsFinite(clause) || tree.HasSubject(clause)) return false;
        return tree.FindMarker(clause) is null && (from == end || (from == end + 1 && sentence.Passage[end] == ","));
    }

    /// <summary>Adds "and that wages fell" to "prices rose": parsers often take the second clause for a second verb.</summary>
    public static SaidContent AddCoordinated(PassageTree sentence, int head, SaidContent content)
    {
        var tree = sentence.Tree;
        foreach (var other in tree.FindChildren(head, Relation.Conjunct))
        {
            if (tree.GetMarkerLemma(other) != "that") continue;
            if (sentence.FindSubtreeRange(other) is var (first, end) && first >= content.End && first - content.End < 4)
                return content with { End = end };
        }

        return content;
    }
}
