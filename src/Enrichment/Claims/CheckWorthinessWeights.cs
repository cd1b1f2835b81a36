namespace Enrichment.Claims;

/// <summary>
/// What makes a sentence worth checking, and how much: the score is 1 / (1 + e^-s), s being <see cref="Bias"/> plus the weights of the features a
/// sentence has. The features are those of check-worthiness research (Hassan et al., "ClaimBuster", KDD 2017; CheckThat! Lab, task 1), the weights coarse and set by hand.
/// </summary>
internal static class CheckWorthinessWeights
{
    /// <summary>The sum of a sentence with no feature at all.</summary>
    public const double Bias = -1.5;

    /// <summary>The features and their weights; a reason in the output is a feature's name.</summary>
    public static readonly IReadOnlyList<(string Name, double Weight)> All =
    [
        ("quantity", 1.3),
        ("comparison", 0.8),
        ("verifiableEvent", 0.7),
        ("namedActor", 0.5),
        ("accusation", 0.9),
        ("pastFact", 0.6),
        ("policyMatter", 0.6),
        ("detailed", 0.5),
        ("opinion", -0.8),
        ("prediction", -0.7),
        ("question", -1.5),
        ("personalExperience", -0.7),
        ("address", -0.9),
        ("fragment", -1.5),
    ];
}
