using Enrichment.Claims;

namespace Enrichment.Lab.Evaluation;

/// <summary>Fits the weights of the evidence for claims: a logistic regression, with a prior for small weights.</summary>
internal static class WeightFit
{
    private const int Rounds = 200;
    private const double Prior = 0.5;

    /// <summary>The weight of each kind of evidence that <paramref name="claims"/> have.</summary>
    public static IReadOnlyDictionary<ClaimEvidence, double> Fit(IReadOnlyList<(ClaimEvidence Evidence, bool IsCorrect)> claims)
    {
        var weights = Enum.GetValues<ClaimEvidence>()
            .Where(evidence => evidence != ClaimEvidence.None && claims.Any(claim => claim.Evidence.HasFlag(evidence)))
            .ToDictionary(evidence => evidence, _ => 0.0);
        var sums = new double[claims.Count];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var evidence in weights.Keys) weights[evidence] += Step(claims, sums, evidence, weights[evidence]);
        }

        return weights;
    }

    // One step of Newton's method for one weight.
    private static double Step(
        IReadOnlyList<(ClaimEvidence Evidence, bool IsCorrect)> claims, double[] sums, ClaimEvidence evidence, double weight)
    {
        var (slope, curvature) = (-Prior * weight, Prior);
        for (var index = 0; index < claims.Count; index++)
        {
            if (!claims[index].Evidence.HasFlag(evidence)) continue;
            var probability = 1 / (1 + Math.Exp(-sums[index]));
            slope += (claims[index].IsCorrect ? 1 : 0) - probability;
            curvature += probability * (1 - probability);
        }

        var step = Math.Clamp(slope / curvature, -1, 1);
        for (var index = 0; index < claims.Count; index++)
        {
            if (claims[index].Evidence.HasFlag(evidence)) sums[index] += step;
        }

        return step;
    }
}
