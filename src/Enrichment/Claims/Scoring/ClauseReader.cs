using Enrichment.Syntax;

namespace Enrichment.Claims.Scoring;

/// <summary>Reads when a clause is true and who it is about.</summary>
internal static class ClauseReader
{
    private const int MostSteps = 4;

    /// <summary>When the clause with the head <paramref name="clause"/> is true.</summary>
    public static ClauseTime FindTime(SyntaxTree tree, int clause)
    {
        if (IsGoingTo(tree, clause)) return ClauseTime.Future;
        if (tree.FindModal(clause) is { } modal)
            return tree[modal].Lemma is "will" or "shall" ? ClauseTime.Future : ClauseTime.Possible;
        var auxiliaries = tree.GetAuxiliaries(clause);
        if (HasTag(tree, clause, auxiliaries, "VBD")) return ClauseTime.Past;
        if (HasPerfect(tree, auxiliaries)) return ClauseTime.Perfect;
        if (HasTag(tree, clause, auxiliaries, "VBZ", "VBP")) return ClauseTime.Present;
        return tree[clause].Tag == "VB" && FindSubjectWord(tree, clause) is null ? ClauseTime.Request : ClauseTime.None;
    }

    /// <summary>Who the clause with the head <paramref name="clause"/> is about.</summary>
    public static ClauseSubject FindSubject(SyntaxTree tree, int clause)
    {
        if (FindSubjectWord(tree, clause) is not { } subject) return ClauseSubject.None;
        var person = Pronouns.FindPerson(tree.GetText(subject));
        if (person == 1) return tree[subject].Lemma is "I" or "i" or "we" ? ClauseSubject.Speaker : ClauseSubject.Other;
        if (person == 2) return ClauseSubject.Addressee;
        var isUnclear = tree[subject].Lemma is "it" or "this" or "that" or "there" or "what" or "which" or "who";
        return isUnclear ? ClauseSubject.Unclear : ClauseSubject.Other;
    }

    // "is going to pay", "gonna pay".
    private static bool IsGoingTo(SyntaxTree tree, int clause) =>
        tree.GetText(clause) is "going" or "gon" or "Going" && tree.HasChild(clause, Relation.OpenComplement);

    private static bool HasTag(SyntaxTree tree, int clause, int[] auxiliaries, params ReadOnlySpan<string> tags)
    {
        if (tags.Contains(tree[clause].Tag)) return true;
        foreach (var word in auxiliaries)
        {
            if (tags.Contains(tree[word].Tag)) return true;
        }

        return false;
    }

    private static bool HasPerfect(SyntaxTree tree, int[] auxiliaries)
    {
        foreach (var word in auxiliaries)
        {
            if (tree[word].Lemma == "have") return true;
        }

        return false;
    }

    // The subject of the clause, or of the one it is coordinated with or part of: "Smith came and went", "Smith wants to go".
    private static int? FindSubjectWord(SyntaxTree tree, int clause)
    {
        var at = clause;
        for (var step = 0; step < MostSteps && at >= 0; step++)
        {
            if (tree.FindChild(at, Relation.Subject, Relation.ClausalSubject) is { } first) return first;
            if (!tree[at].IsAny(Relation.Conjunct, Relation.OpenComplement)) return null;
            at = tree[at].Head;
        }

        return null;
    }
}
