namespace Enrichment.Lab.Evaluation;

/// <summary>The correlation of scores and ratings.</summary>
internal static class Correlation
{
    /// <summary>Pearson's r.</summary>
    public static double Pearson(IReadOnlyList<(double Score, double Rating)> pairs)
    {
        var (score, rating) = (pairs.Average(pair => pair.Score), pairs.Average(pair => pair.Rating));
        var product = pairs.Sum(pair => (pair.Score - score) * (pair.Rating - rating));
        return product / Math.Sqrt(
            pairs.Sum(pair => Math.Pow(pair.Score - score, 2)) * pairs.Sum(pair => Math.Pow(pair.Rating - rating, 2)));
    }
}
