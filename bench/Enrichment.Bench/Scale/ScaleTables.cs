using static Enrichment.Bench.Scale.ScaleText;

namespace Enrichment.Bench.Scale;

/// <summary>Creates the tables of docs/scale.md, as lines in Markdown.</summary>
/// <param name="days">The days, by their articles.</param>
internal sealed class ScaleTables(IReadOnlyDictionary<long, ArrivalDay> days)
{
    private const int PageSize = 5_000;
    private const int Listings = 3;

    private static readonly int[] AccountCounts = [1, 2, 4, 9, 16];

    /// <summary>The articles that reach each limit, with one account and the settings of a new deployment.</summary>
    public IEnumerable<string> CreateLimits(ScaleParameters parameters)
    {
        var largest = days[days.Keys.Max()];
        var share = largest.MeanRate / largest.PeakRate * ArrivalDay.Seconds;
        yield return "| Limit | an article needs | reached at articles/s | articles a day, spread evenly | articles a day, as above |";
        yield return "|---|---|---|---|---|";
        foreach (var limit in LimitShare.CreateAll(parameters).OrderBy(limit => limit.Rate))
            yield return $"| {limit.Name}: {Format(limit.Limit)} {limit.Unit} | {Format(limit.Needed)} | {Format(limit.Rate)} | "
                + $"{FormatMillions(limit.Rate * ArrivalDay.Seconds)} | {FormatMillions(limit.Rate * share)} |";
    }

    /// <summary>
    /// The share of each limit that the busiest second of each day uses, with one account and the settings of a new deployment.
    /// </summary>
    public IEnumerable<string> CreateShares(ScaleParameters parameters)
    {
        var limits = LimitShare.CreateAll(parameters);
        yield return $"| Articles a day | articles/s, mean; peak | {string.Join(" | ", limits.Select(limit => limit.Name))} | "
            + "sweep | listing of `enrich serve` |";
        yield return $"|---|---|{string.Concat(limits.Select(_ => "---|"))}---|---|";
        foreach (var (articles, day) in days)
        {
            var shares = limits.Select(limit => FormatShare(day.PeakRate / limit.Rate));
            yield return $"| {Format(articles)} | {Format(day.MeanRate)}; {Format(day.PeakRate)} | {string.Join(" | ", shares)} | "
                + $"{FormatDuration(GetSweepSeconds(articles, parameters))} | {FormatDuration(GetListingSeconds(articles, parameters))} |";
        }
    }

    /// <summary>
    /// The delays of each day: with a new deployment, with as many instances as a region allows, and with enough accounts.
    /// </summary>
    public IEnumerable<string> CreateDelays(ScaleParameters parameters)
    {
        yield return "| Articles a day | accounts; regions | instances of an app, most; used in all | p50 | p95 | longest | "
            + "most in progress | articles wait for |";
        yield return "|---|---|---|---|---|---|---|---|";
        foreach (var (articles, day) in days)
        {
            var plans = new[] { parameters, ScalePlan.RaiseInstances(parameters), ScalePlan.Fit(day, parameters) }.Distinct();
            foreach (var plan in plans) yield return FormatDelays(articles, plan, ScaleSimulation.Run(day, plan));
        }
    }

    /// <summary>The names that move to another account if one is added.</summary>
    public static IEnumerable<string> CreateMoves()
    {
        yield return "| Accounts | names that move when one is added | articles of the fullest account, mean = 1 |";
        yield return "|---|---|---|";
        foreach (var count in AccountCounts)
        {
            var (moved, fullest) = AccountHash.Measure(count);
            yield return $"| {count} | {moved * 100:0.0} % | {fullest:0.00} |";
        }
    }

    private static string FormatDelays(long articles, ScaleParameters plan, ScaleResult result)
    {
        var (delays, more) = (result.Delays, result.IsDone ? "" : "> ");
        return $"| {Format(articles)} | {plan.Accounts}; {plan.Regions} | {Format(plan.MostInstances)}; {Format(result.MaxInstances)} | "
            + $"{more}{FormatDuration(delays.FindQuantile(0.5))} | {more}{FormatDuration(delays.FindQuantile(0.95))} | "
            + $"{more}{FormatDuration(delays.Longest)} | {Format(result.MaxBacklog)} | {GetName(result.Limit)} |";
    }

    private static double CountPages(long articles, ScaleParameters parameters) => Math.Ceiling(articles * parameters.KeptDays / PageSize);

    // A sweep stops after its time, and the next one continues.
    private static double GetSweepSeconds(long articles, ScaleParameters parameters)
    {
        var listing = CountPages(articles, parameters) * Listings * parameters.ListingSeconds;
        var sweeps = Math.Ceiling(listing / parameters.SweepSeconds);
        return ((sweeps - 1) * parameters.SweepEvery) + Math.Min(listing, parameters.SweepSeconds);
    }

    private static double GetListingSeconds(long articles, ScaleParameters parameters) =>
        CountPages(articles, parameters) * (parameters.ListingSeconds + parameters.ListingPause);
}
