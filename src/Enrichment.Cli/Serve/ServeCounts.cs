using Enrichment.Analysis;

namespace Enrichment.Cli.Serve;

/// <summary>The counts of a server at one moment.</summary>
internal sealed record ServeCounts
{
    /// <summary>The number of results written.</summary>
    public int Enriched { get; init; }

    /// <summary>The number of articles whose result already existed.</summary>
    public int Skipped { get; init; }

    /// <summary>The number of failure records written.</summary>
    public int Failed { get; init; }

    /// <summary>The number of attempts that will be retried.</summary>
    public int Retried { get; init; }

    /// <summary>The number of articles that are being processed, by stage.</summary>
    public required IReadOnlyDictionary<Stage, int> UnderWay { get; init; }

    /// <summary>The number of articles that are finished.</summary>
    public int Done => Enriched + Skipped + Failed;
}
