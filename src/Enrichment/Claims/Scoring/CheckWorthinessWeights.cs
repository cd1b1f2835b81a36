using System.Collections.Immutable;
using Enrichment.Claims.Lexicon;

namespace Enrichment.Claims.Scoring;

/// <summary>
/// The weights of the features of a check-worthy sentence. The score is 1 / (1 + e^-s), s being <see cref="Bias"/> plus the weights of the
/// features a sentence has. The features are those of check-worthiness research (Hassan et al., "ClaimBuster", KDD 2017; CheckThat! Lab,
/// task 1), their words listed by hand; those of clauses are read from the tree. The weights are coarse: fitted on the train part of
/// CheckThat! 2024, rounded to a tenth.
/// </summary>
internal static class CheckWorthinessWeights
{
    /// <summary>The sum of a sentence without features.</summary>
    public const double Bias = -1;

    /// <summary>The features, their weights, and the weights of a second occurrence. A reason in the output is a feature's name.</summary>
    public static readonly ImmutableArray<(string Name, CheckClass Feature, double Weight, double Again)> All =
    [
        ("quantity", CheckClass.Number, 1, 0),
        ("amount", CheckClass.Amount, 1.2, 0.3),
        ("publicRecord", CheckClass.PublicRecord, 0.8, 0.7),
        ("pastFact", CheckClass.PastFact, 0.8, 0),
        ("accusation", CheckClass.Accusation, 0.7, 0),
        ("perfect", CheckClass.Perfect, 0.7, 0),
        ("publicMoney", CheckClass.PublicMoney, 0.6, 0),
        ("verifiableEvent", CheckClass.Event, 0.5, 0),
        ("policyMatter", CheckClass.Policy, 0.5, 0.2),
        ("count", CheckClass.Counted, 0.5, 0),
        ("severalNames", CheckClass.SeveralNames, 0.4, 0),
        ("pastState", CheckClass.PastState, 0.3, 0),
        ("reportedSpeech", CheckClass.Speech, 0.3, 0),
        ("namedActor", CheckClass.NamedActor, 0.3, 0),
        ("vagueQuantity", CheckClass.VagueQuantity, 0.3, 0),
        ("thirdParty", CheckClass.ThirdParty, 0.3, 0),
        ("comparison", CheckClass.Comparison, 0.3, 0),
        ("conflict", CheckClass.Conflict, 0.3, 0),
        ("change", CheckClass.Change, 0.3, 0),
        ("superlative", CheckClass.Superlative, 0.3, 0),
        ("action", CheckClass.Action, 0.3, 0),
        ("currentFact", CheckClass.CurrentFact, 0.3, 0),
        ("period", CheckClass.Period, 0.2, 0),
        ("cause", CheckClass.Cause, 0.2, 0),
        ("institution", CheckClass.Institution, 0.2, 0),
        ("question", CheckClass.Question, -1.9, 0),
        ("obligation", CheckClass.Obligation, -0.9, 0),
        ("possibility", CheckClass.Possibility, -0.9, 0),
        ("personalExperience", CheckClass.FirstPerson, -0.8, -0.3),
        ("pledge", CheckClass.Pledge, -0.8, 0),
        ("wish", CheckClass.Wish, -0.6, 0),
        ("request", CheckClass.Request, -0.6, 0),
        ("prediction", CheckClass.Prediction, -0.5, 0),
        ("opinion", CheckClass.Opinion, -0.5, 0),
        ("evaluation", CheckClass.Evaluation, -0.5, -0.2),
        ("condition", CheckClass.Condition, -0.5, 0),
        ("vagueMatter", CheckClass.Vague, -0.4, 0),
        ("noSubject", CheckClass.NoSubject, -0.4, 0),
        ("futureStatement", CheckClass.FutureStatement, -0.3, 0),
        ("thought", CheckClass.Thought, -0.3, 0),
        ("fragment", CheckClass.Fragment, -0.3, 0),
        ("intention", CheckClass.Intention, -0.3, 0),
        ("brief", CheckClass.Brief, -0.2, 0),
        ("courtesy", CheckClass.Courtesy, -0.2, 0),
    ];
}
