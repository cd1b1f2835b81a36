using Enrichment.Pipeline.Limits;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Cli.Status;

/// <summary>The content of a storage at one moment.</summary>
/// <param name="Storage">The location of the storage.</param>
/// <param name="Articles">The number of articles.</param>
/// <param name="Enriched">The number of articles with a result.</param>
/// <param name="Waiting">The number of articles in progress, by the stage that they wait for.</param>
/// <param name="Failed">The number of failure records, by error code.</param>
/// <param name="Failures">The failure records.</param>
/// <param name="Queues">The approximate number of messages in each queue.</param>
internal sealed record StorageStatus(
    string Storage,
    int Articles,
    int Enriched,
    IReadOnlyDictionary<string, int> Waiting,
    IReadOnlyDictionary<string, int> Failed,
    IReadOnlyList<StatusFailure> Failures,
    IReadOnlyDictionary<string, int> Queues)
{
    /// <summary>The text records of the last day on which a provider used some; null if none did.</summary>
    public DailyUsage? TextRecords { get; init; }

    /// <summary>The parts of the storage that cannot be listed. Articles in them are not counted.</summary>
    public IReadOnlyList<ListingProblem> Problems { get; init; } = [];
}
