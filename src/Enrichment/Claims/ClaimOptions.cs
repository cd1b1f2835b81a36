using System.Globalization;

namespace Enrichment.Claims;

/// <summary>Which claims are kept.</summary>
/// <param name="MinConfidence">The least confidence of a claim, 0 to 1. The default, 0, keeps all claims.</param>
public sealed record ClaimOptions(double MinConfidence = 0)
{
    /// <summary>Parses a confidence, written with a point; null if it is not a number from 0 to 1.</summary>
    public static double? ParseConfidence(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value : null;
}
