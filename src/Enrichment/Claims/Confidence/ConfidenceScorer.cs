namespace Enrichment.Claims.Confidence;

/// <summary>Computes the confidence of a claim: the logistic function of its <see cref="ConfidenceWeights"/>.</summary>
internal static class ConfidenceScorer
{
    private const double Least = 0.01;

    /// <summary>The confidence of a claim with <paramref name="evidence"/>.</summary>
    public static double Score(ClaimEvidence evidence)
    {
        var sum = 0.0;
        foreach (var (one, weight) in ConfidenceWeights.All)
        {
            if ((evidence & one) != 0) sum += weight;
        }

        return Math.Clamp(Math.Round(1 / (1 + Math.Exp(-sum)), 2), Least, 1 - Least);
    }
}
