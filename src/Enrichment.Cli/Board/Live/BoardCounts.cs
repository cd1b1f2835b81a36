namespace Enrichment.Cli.Board.Live;

/// <summary>The counts on the board at one moment. Those of articles are of this process.</summary>
internal sealed record BoardCounts
{
    /// <summary>The number of results written.</summary>
    public required int Enriched { get; init; }

    /// <summary>The number of articles whose result already existed.</summary>
    public required int Skipped { get; init; }

    /// <summary>The number of failure records written.</summary>
    public required int Failed { get; init; }

    /// <summary>The number of attempts that are or were retried.</summary>
    public required int Retried { get; init; }

    /// <summary>The number of articles that are being processed.</summary>
    public required int UnderWay { get; init; }

    /// <summary>The queues; null if the storage does not answer.</summary>
    public required IReadOnlyList<QueueCount>? Queues { get; init; }

    /// <summary>The finished articles of the last ten minutes, in bins of ten seconds.</summary>
    public required IReadOnlyList<int> Finished { get; init; }
}
