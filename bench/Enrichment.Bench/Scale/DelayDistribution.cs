namespace Enrichment.Bench.Scale;

/// <summary>The delays of articles that leave in the order in which they arrive, in whole seconds.</summary>
internal sealed class DelayDistribution
{
    private const double Least = 1e-9;

    private readonly SortedDictionary<int, double> _articles = [];

    /// <summary>Creates it.</summary>
    /// <param name="arrivals">The articles that arrive in each second.</param>
    /// <param name="departures">The articles that leave in each second, at least as many.</param>
    /// <param name="least">The least possible delay, in seconds: rounding must not make an article faster.</param>
    /// <param name="added">Seconds that are added to each delay.</param>
    public DelayDistribution(IReadOnlyList<double> arrivals, IReadOnlyList<double> departures, int least, int added)
    {
        var (leaving, left) = (0, departures[0]);
        for (var second = 0; second < arrivals.Count; second++)
        {
            for (var articles = arrivals[second]; articles > Least;)
            {
                while (left <= Least && leaving < departures.Count - 1) left = departures[++leaving];
                // The rounding of the last article must not prevent the end.
                var taken = leaving == departures.Count - 1 ? articles : Math.Min(articles, left);
                Add(Math.Max(leaving - second, least) + added, taken);
                articles -= taken;
                left -= taken;
            }
        }
    }

    /// <summary>The number of articles.</summary>
    public double Articles => _articles.Values.Sum();

    /// <summary>The longest delay, in seconds.</summary>
    public int Longest => _articles.Keys.Last();

    /// <summary>The delay that <paramref name="share"/> of the articles do not exceed, in seconds.</summary>
    public int FindQuantile(double share)
    {
        var wanted = share * Articles;
        foreach (var (delay, articles) in _articles)
            if ((wanted -= articles) <= Least) return delay;
        return Longest;
    }

    private void Add(int delay, double articles) => _articles[delay] = _articles.GetValueOrDefault(delay) + articles;
}
