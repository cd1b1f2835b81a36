using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds statements that the article reports without confirming them. They have no source.
/// <list type="bullet">
/// <item>The man reportedly left Kabul. Allegedly, the man left Kabul.</item>
/// </list>
/// </summary>
internal static class AdverbRule
{
    private const Relation Outside =
        Relation.Conjunct | Relation.AdverbialClause | Relation.Parataxis | Relation.Coordinator | Relation.Punctuation
            | Relation.Marker;

    /// <summary>
    /// The clauses of <paramref name="passage"/> with such an adverb, unless the adverb is inside one of <paramref name="claims"/>.
    /// </summary>
    public static List<Attribution> Find(Passage passage, IReadOnlyList<Attribution> claims)
    {
        var found = new List<Attribution>();
        ContentWords? said = null;
        foreach (var (sentence, node, at) in passage.Unquoted)
        {
            if (!passage.Is(at, WordClass.AllegingAdverb)) continue;
            said ??= new ContentWords(passage, claims);
            if (said.Has(at)) continue;
            if (FindClause(sentence, node, at) is var (first, end)) found.Add(Create(passage, at, first, end));
        }

        return found;
    }

    // The clause of the adverb without its conjunction and the clauses beside it. An adverb at its start or end is no part of it.
    private static (int First, int End)? FindClause(PassageTree sentence, int adverb, int at)
    {
        var tree = sentence.Tree;
        var clause = tree.FindClause(adverb);
        var nodes = tree.Collect(clause, node => tree[node].Head == clause && tree[node].IsAny(Outside) && !tree.IsBelow(adverb, node));
        if (sentence.FindRange(nodes) is not var (first, end)) return null;
        if (first == at) first++;
        if (end == at + 1) end--;
        while (first < end && sentence.Passage[first] == ",") first++;
        return end - first > 1 ? (first, end) : null;
    }

    private static Attribution Create(Passage passage, int adverb, int first, int end) => new()
    {
        Passage = passage,
        Type = CueType.Adverb,
        Cue = passage.Span(adverb, adverb + 1),
        CueAt = adverb,
        Content = (first, end),
        Alleging = true,
    };
}
