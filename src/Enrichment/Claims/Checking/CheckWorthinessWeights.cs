namespace Enrichment.Claims.Checking;

/// <summary>
/// What makes a sentence worth checking, and how much: the score is 1 / (1 + e^-s), s being <see cref="Bias"/> plus the weights of the features a
/// sentence has. The features are those of check-worthiness research (Hassan et al., "ClaimBuster", KDD 2017; CheckThat! Lab, task 1), the weights
/// coarse: tuned on the debates of CheckThat! 2024 and rounded to a tenth.
/// </summary>
internal static class CheckWorthinessWeights
{
    /// <summary>The sum of a sentence with no feature at all.</summary>
    public const double Bias = -1.3;

    /// <summary>The features and their weights; a reason in the output is a feature's name.</summary>
    public static readonly IReadOnlyList<(string Name, double Weight)> All =
    [
        ("quantity", 1.3),
        ("comparison", 0.5),
        ("verifiableEvent", 0.8),
        ("namedActor", 0.5),
        ("accusation", 0.8),
        ("pastFact", 0.9),
        ("policyMatter", 0.8),
        ("detailed", 0.4),
        ("opinion", -0.8),
        ("prediction", -0.6),
        ("question", -1.9),
        ("personalExperience", -0.9),
        ("address", -0.5),
        ("fragment", -0.3),
    ];
}
