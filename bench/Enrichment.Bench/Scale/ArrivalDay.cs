namespace Enrichment.Bench.Scale;

/// <summary>
/// The articles that arrive in a day: more by day than by night, and bursts after news. The same number and seed give the same day.
/// </summary>
internal sealed class ArrivalDay
{
    /// <summary>The seconds of a day.</summary>
    public const int Seconds = 86_400;

    // In the afternoon, 1.6 times the mean arrives, and at night 0.4 times.
    private const double Swing = 0.6;
    private const double PeakSecond = 15 * 3_600;

    // A burst starts with three times the mean more, and decays.
    private const int Bursts = 6;
    private const double BurstFactor = 3;
    private const double BurstDecaySeconds = 20 * 60;

    private const double MostSmall = 30;

    private readonly double[] _rates;

    /// <summary>Creates the day.</summary>
    /// <param name="articles">The expected articles of the day.</param>
    /// <param name="seed">The seed of the times of the bursts, and of the arrivals.</param>
    public ArrivalDay(long articles, int seed)
    {
        var random = new Random(seed);
        var starts = Enumerable.Range(0, Bursts).Select(_ => random.Next(Seconds)).ToList();
        var shape = Enumerable.Range(0, Seconds).Select(second => GetShape(second, starts)).ToList();
        var scale = articles / shape.Sum();
        _rates = [.. shape.Select(value => value * scale)];
        Arrivals = [.. _rates.Select(rate => Draw(rate, random))];
    }

    /// <summary>The articles that arrive in each second.</summary>
    public IReadOnlyList<double> Arrivals { get; }

    /// <summary>The expected number of articles a second, on average.</summary>
    public double MeanRate => _rates.Average();

    /// <summary>The expected number of articles in the busiest second.</summary>
    public double PeakRate => _rates.Max();

    private static double GetShape(int second, List<int> starts)
    {
        var day = 1 + (Swing * Math.Cos((second - PeakSecond) * 2 * Math.PI / Seconds));
        return day + starts.Where(start => start <= second).Sum(start => BurstFactor * Math.Exp((start - second) / BurstDecaySeconds));
    }

    // Articles arrive independently of each other: their number in a second has a Poisson distribution, for many a normal one.
    private static double Draw(double rate, Random random)
    {
        if (rate >= MostSmall) return Math.Max(0, Math.Round(rate + (Math.Sqrt(rate) * DrawNormal(random))));
        var (count, product, end) = (0, random.NextDouble(), Math.Exp(-rate));
        for (; product > end; product *= random.NextDouble()) count++;
        return count;
    }

    // The method of Box and Muller.
    private static double DrawNormal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
