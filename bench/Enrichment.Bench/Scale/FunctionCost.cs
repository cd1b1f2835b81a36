namespace Enrichment.Bench.Scale;

/// <summary>The cost of an article in one function.</summary>
/// <param name="Name">The name of the function.</param>
/// <param name="ProcessorSeconds">The processor time, in seconds: the analysis, the storage calls, and the host.</param>
internal sealed record FunctionCost(string Name, double ProcessorSeconds)
{
    // In enrich serve, an article takes 60 ms of processor time, of which 42 are assumed to be the network's: the rest is 4.5 ms for
    // each stage. The Functions host and its messages to the app are assumed to take 4 ms more.
    private const double Overhead = 0.0045 + 0.004;

    /// <summary>The functions with the network <c>base</c>.</summary>
    public static IReadOnlyList<FunctionCost> Base { get; } = Create(network: 0.042);

    /// <summary>The functions with the network <c>small</c>.</summary>
    public static IReadOnlyList<FunctionCost> Small { get; } = Create(network: 0.020);

    private static FunctionCost[] Create(double network) =>
    [
        new("ReceiveArticle", Overhead),
        new("AddEntities", Overhead + network),
        new("AddSentiment", Overhead),
        new("FlagClaims", Overhead),
    ];
}
