using Enrichment.Claims;
using Enrichment.Claims.Confidence;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Compares the confidences of claims with the share of those that are correct. A claim is correct if an attribution of the corpus has an
/// overlapping cue, or an overlapping source and content.
/// </summary>
internal sealed class CalibrationReport
{
    private static readonly double[] Bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

    private readonly List<(double Confidence, ClaimEvidence Evidence, bool IsCorrect)> _claims = [];

    /// <summary>Counts the claims of an article.</summary>
    public void Add(BratArticle marked, IEnumerable<(Claim Claim, ClaimEvidence Evidence)> claims)
    {
        foreach (var (claim, evidence) in claims)
            _claims.Add((claim.Confidence, evidence, marked.Attributions.Any(attribution => Matches(claim, attribution))));
    }

    /// <summary>Prints the share of correct claims by confidence and by evidence, with the weights that fit best.</summary>
    public void Print()
    {
        Console.WriteLine($"{"confidence",-16} {"claims",7} {"mean",6} {"correct",8}");
        foreach (var (low, high) in Bounds.Zip(Bounds.Skip(1)))
        {
            Print($"{low:F2} to {high:F2}",
                [.. _claims.Where(claim => claim.Confidence >= low && (claim.Confidence < high || high == 1))]);
        }

        Print("all", _claims);
        var fitted = WeightFit.Fit([.. _claims.Select(claim => (claim.Evidence, claim.IsCorrect))]);
        Console.WriteLine($"{"evidence",-16} {"claims",7} {"mean",6} {"correct",8} {"weight",7} {"fitted",7}");
        foreach (var (evidence, weight) in fitted)
        {
            Print(evidence.ToString(), [.. _claims.Where(claim => (claim.Evidence & evidence) != 0)],
                $"{ConfidenceWeights.All.GetValueOrDefault(evidence),7:F1} {weight,7:F2}");
        }
    }

    private static void Print(
        string name, List<(double Confidence, ClaimEvidence Evidence, bool IsCorrect)> claims, string more = "")
    {
        if (claims.Count == 0) return;
        var (mean, correct) = (claims.Average(claim => claim.Confidence), 100.0 * claims.Count(claim => claim.IsCorrect) / claims.Count);
        Console.WriteLine($"{name,-16} {claims.Count,7} {mean,6:F2} {correct,6:F1} % {more}");
    }

    private static bool Matches(Claim claim, BratAttribution attribution) =>
        attribution.Cue.Any(span => span.Overlaps(claim.Cue))
            || (attribution.Content.Any(span => claim.Content.Parts.Any(part => part.Overlaps(span)))
                && claim.Source.Offset is { } offset
                && attribution.Source.Any(span => span.Overlaps(new TextSpan(offset, claim.Source.Length!.Value))));
}
