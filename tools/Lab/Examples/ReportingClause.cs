using Enrichment.Syntax;

namespace Enrichment.Lab.Examples;

/// <summary>A clause that reports what somebody said: "the minister told reporters on Monday".</summary>
/// <param name="Verb">The tree and the verb; only the verb itself is used.</param>
/// <param name="Speaker">The subject.</param>
/// <param name="Details">What follows the verb and is not the content: the addressee, the day, the place.</param>
internal sealed record ReportingClause(TreePart Verb, TreePart Speaker, IReadOnlyList<TreePart> Details)
{
    private const int LongestSpeaker = 12;
    private const int LongestDetail = 6;

    /// <summary>Whether the subject is a pronoun, which does not follow its verb.</summary>
    public bool HasPronoun => Speaker.Tree[Speaker.Top].PartOfSpeech == PartOfSpeech.Pronoun;

    /// <summary>The reporting clauses in <paramref name="tree"/>.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verbs">The lemmas of verbs that report.</param>
    public static IEnumerable<ReportingClause> Find(SyntaxTree tree, IReadOnlySet<string> verbs)
    {
        for (var at = 0; at < tree.Words.Count; at++)
        {
            var verb = tree[at];
            if (verb.Tag is not ("VBD" or "VBZ" or "VBP") || !verbs.Contains(verb.Lemma)) continue;
            if (tree.FindChild(at, Relation.ClausalComplement) is null && !verb.Is(Relation.Parataxis)) continue;
            if (tree.FindChild(at, Relation.Subject) is not { } subject || tree.HasChild(at, Relation.Auxiliary)) continue;
            if (TreePart.Find(tree, subject) is not { Count: <= LongestSpeaker } speaker) continue;
            yield return new ReportingClause(new TreePart(tree, at, at, at), speaker, FindDetails(tree, at));
        }
    }

    private static List<TreePart> FindDetails(SyntaxTree tree, int verb)
    {
        var details = new List<TreePart>();
        foreach (var child in tree.FindChildren(verb, Relation.Oblique, Relation.IndirectObject))
        {
            var next = (details.Count == 0 ? verb : details[^1].Last) + 1;
            if (TreePart.Find(tree, child) is { Count: <= LongestDetail } detail && detail.First == next) details.Add(detail);
        }

        return details;
    }
}
