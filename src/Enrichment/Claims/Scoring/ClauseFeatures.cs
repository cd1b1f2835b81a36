using Enrichment.Claims.Lexicon;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Scoring;

/// <summary>
/// Finds the features of a sentence that its tree shows: whether it states a fact, a pledge, a possibility or a request, and about whom.
/// The stated clause is the main clause, or what the speaker thinks: "they paid" in "I think that they paid".
/// </summary>
internal static class ClauseFeatures
{
    private const int MostThoughts = 3;

    private static readonly WordSet ThoughtVerbs = Lexicons.Lexicon.Open("Claims/thought-verbs.txt").ToWordSet();

    /// <summary>The features of <paramref name="tree"/>.</summary>
    public static CheckClass Find(SyntaxTree tree)
    {
        var (found, names) = (CheckClass.None, 0);
        for (var word = 0; word < tree.Count; word++)
        {
            if (tree.IsClause(word)) found |= ReadTime(ClauseReader.FindTime(tree, word));
            if (tree[word].PartOfSpeech == PartOfSpeech.Numeral && tree[word].Is(Relation.NumericModifier)) found |= CheckClass.Counted;
            if (tree[word].PartOfSpeech == PartOfSpeech.ProperNoun) names++;
        }

        var stated = FindStated(tree);
        if (stated != tree.Root) found |= CheckClass.Thought;
        if (names > 1) found |= CheckClass.SeveralNames;
        return found | ReadStated(tree, stated);
    }

    private static CheckClass ReadTime(ClauseTime time) => time switch
    {
        ClauseTime.Past => CheckClass.PastFact,
        ClauseTime.Perfect => CheckClass.Perfect,
        ClauseTime.Future => CheckClass.Prediction,
        _ => CheckClass.None,
    };

    private static CheckClass ReadStated(SyntaxTree tree, int clause)
    {
        var found = tree.HasChild(clause, Relation.DirectObject) ? CheckClass.Action : CheckClass.None;
        var subject = ClauseReader.FindSubject(tree, clause);
        if (subject == ClauseSubject.None) found |= CheckClass.NoSubject;
        return found | ClauseReader.FindTime(tree, clause) switch
        {
            ClauseTime.Future when subject == ClauseSubject.Speaker => CheckClass.FutureStatement | CheckClass.Pledge,
            ClauseTime.Future => CheckClass.FutureStatement,
            ClauseTime.Possible => CheckClass.Possibility,
            ClauseTime.Request => CheckClass.Request,
            ClauseTime.Present when subject == ClauseSubject.Other => CheckClass.CurrentFact,
            _ => CheckClass.None,
        };
    }

    private static int FindStated(SyntaxTree tree)
    {
        var stated = tree.Root;
        for (var step = 0; step < MostThoughts; step++)
        {
            if (!IsThought(tree, stated) || tree.FindChild(stated, Relation.ClausalComplement) is not { } thought) break;
            stated = thought;
        }

        return stated;
    }

    private static bool IsThought(SyntaxTree tree, int clause) =>
        ThoughtVerbs.Has(tree[clause].Lemma)
            && ClauseReader.FindSubject(tree, clause) is ClauseSubject.Speaker or ClauseSubject.Addressee
            && ClauseReader.FindTime(tree, clause) is ClauseTime.Present or ClauseTime.Possible;
}
