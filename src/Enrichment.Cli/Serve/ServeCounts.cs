using Enrichment.Analysis;

namespace Enrichment.Cli.Serve;

/// <summary>How far it has come, at one moment.</summary>
internal sealed record ServeCounts
{
    /// <summary>Results written.</summary>
    public int Enriched { get; init; }

    /// <summary>Articles whose result was there already.</summary>
    public int Skipped { get; init; }

    /// <summary>Failure records written.</summary>
    public int Failed { get; init; }

    /// <summary>Tries that did not come to an end.</summary>
    public int Retried { get; init; }

    /// <summary>Articles being worked on, by stage.</summary>
    public required IReadOnlyDictionary<Stage, int> UnderWay { get; init; }

    /// <summary>Articles that came to their end.</summary>
    public int Done => Enriched + Skipped + Failed;
}
