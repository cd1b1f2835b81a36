namespace Enrichment.Lab.Training;

/// <summary>An example for a linear model.</summary>
/// <param name="Features">Numbers of its features.</param>
/// <param name="Values">How much of each there is.</param>
/// <param name="Target">The class, or the value, that is right.</param>
/// <param name="Weight">The weight.</param>
internal sealed record SparseExample(int[] Features, float[] Values, double Target, double Weight)
{
    /// <summary>The sum of its features' <paramref name="weights"/>.</summary>
    public double Dot(double[] weights)
    {
        var sum = 0.0;
        for (var at = 0; at < Features.Length; at++) sum += weights[Features[at]] * Values[at];
        return sum;
    }

    /// <summary>Adds <paramref name="times"/> its features to <paramref name="gradient"/>.</summary>
    public void AddTo(double[] gradient, double times)
    {
        for (var at = 0; at < Features.Length; at++) gradient[Features[at]] += times * Values[at];
    }
}
