namespace Enrichment.Bench.Scale;

/// <summary>What one article a second needs of a limit.</summary>
/// <param name="Name">The name of the limit.</param>
/// <param name="Limit">The limit, in units a second, or cores.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Needed">What an article needs, in these units.</param>
internal sealed record LimitShare(string Name, double Limit, string Unit, double Needed)
{
    /// <summary>The articles a second that reach the limit.</summary>
    public double Rate => Limit / Needed;

    /// <summary>The limits of one account in one region, with <paramref name="parameters"/>.</summary>
    public static IReadOnlyList<LimitShare> CreateAll(ScaleParameters parameters) =>
    [
        new("instances of the app", parameters.MostInstances, "cores", parameters.ProcessorSeconds),
        new("a queue", parameters.QueueLimit, "operations/s", parameters.QueueOperations),
        new("calls of the account", parameters.AccountCalls, "calls/s", parameters.StorageCalls),
        new("cores of the region", parameters.RegionCores, "cores", parameters.ProcessorSeconds),
        new("Azure AI Language", parameters.LanguageLimit, "requests/s", ScaleParameters.RequestsWithLanguage),
    ];
}
