using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>
/// The weights of <see cref="Evidence"/>: rounded values of a regression on the validation part of GAP. The weights of antecedents without
/// a name and of speakers and the margins are set by hand, because GAP has only pronouns that stand near two names.
/// </summary>
internal static class PronounWeights
{
    /// <summary>The score of everything that is no candidate: a candidate with a lower one is not the antecedent.</summary>
    public const double Nobody = -1.5;

    // A link needs a candidate that is better than all others by this much: more for "it" and "they", because many nouns that they can
    // stand for are no candidates.
    private const double MarginOfPersons = 1.25;
    private const double MarginOfOthers = 1.8;

    private const double Sentence = -1.3;
    private const double Between = -0.4;
    private const double Subject = 1.2;
    private const double Object = 0.25;
    private const double Modifier = -0.4;
    private const double Parallel = 0.25;
    private const double Above = -0.3;
    private const double Reporter = 0.25;
    private const double LastSpeaker = 2.5;
    private const double Coordinated = -1;
    private const double Apart = -0.6;
    private const double Unnamed = -0.5;
    private const double Text = 1;
    private const double SameGender = 0.5;
    private const double OtherGender = -1.7;
    private const double Modified = 0.4;
    private const double InSameClause = 0.65;
    private const double First = 0.4;
    private const double Names = 0.75;

    // Greater numbers count as these.
    private const int MostSentences = 4;
    private const int MostBetween = 10;
    private const int MostNames = 5;

    private static readonly double[] ByNames = [.. Enumerable.Range(0, MostNames + 1).Select(names => Names * Math.Log(1 + names))];

    /// <summary>By how much a candidate must be better than all others so that <paramref name="pronoun"/> is linked to it.</summary>
    public static double GetMargin(PronounPlace pronoun) =>
        pronoun.Gender == GrammaticalGender.None ? MarginOfOthers : MarginOfPersons;

    /// <summary>The score of a candidate: the higher, the more likely it is the antecedent.</summary>
    public static double Score(in Evidence evidence) =>
        ScorePlace(evidence)
        + GetIf(evidence.IsUnnamed, Unnamed)
        + GetIf(evidence.IsText, Text)
        + GetIf(evidence.IsSameGender, SameGender)
        + GetIf(evidence.IsOtherGender, OtherGender)
        + GetIf(evidence.IsFirst, First)
        + ByNames[Math.Min(evidence.Names, MostNames)];

    private static double ScorePlace(in Evidence evidence) =>
        (Sentence * Math.Min(evidence.Sentences, MostSentences))
        + (Between * Math.Min(evidence.Between, MostBetween))
        + GetIf(evidence.IsSubject, Subject)
        + GetIf(evidence.IsObject, Object)
        + GetIf(evidence.IsModifier, Modifier)
        + GetIf(evidence.IsParallel, Parallel)
        + GetIf(evidence.IsAbove, Above)
        + GetIf(evidence.IsReporter, Reporter)
        + GetIf(evidence.IsLastSpeaker, LastSpeaker)
        + GetIf(evidence.IsCoordinated, Coordinated)
        + GetIf(evidence.IsApart, Apart)
        + GetIf(evidence.IsModified, Modified)
        + GetIf(evidence.IsInSameClause, InSameClause);

    private static double GetIf(bool isTrue, double weight) => isTrue ? weight : 0;
}
