namespace Enrichment.Bench.Scale;

/// <summary>How a simulated day went.</summary>
/// <param name="Delays">The delays of the articles of one account; all accounts are the same.</param>
/// <param name="Limit">What the articles waited for most.</param>
internal sealed record ScaleResult(DelayDistribution Delays, ScaleLimit Limit)
{
    /// <summary>Whether all articles were done at the end. The delays of the others are longer than <see cref="Delays"/> says.</summary>
    public bool IsDone { get; init; }

    /// <summary>The most articles in progress at a time, in all accounts.</summary>
    public double MaxBacklog { get; init; }

    /// <summary>The most instances at a time, in all accounts.</summary>
    public int MaxInstances { get; init; }
}
