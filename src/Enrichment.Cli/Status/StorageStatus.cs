namespace Enrichment.Cli.Status;

/// <summary>What is in a storage, at about one moment.</summary>
/// <param name="Storage">Which one.</param>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Enriched">How many of them have a result.</param>
/// <param name="Waiting">How many of them are on their way, by the stage they wait for.</param>
/// <param name="Failed">How many failure records there are, by their code.</param>
/// <param name="Failures">The records.</param>
/// <param name="Queues">How many messages are in each queue, about.</param>
internal sealed record StorageStatus(
    string Storage,
    int Articles,
    int Enriched,
    IReadOnlyDictionary<string, int> Waiting,
    IReadOnlyDictionary<string, int> Failed,
    IReadOnlyList<StatusFailure> Failures,
    IReadOnlyDictionary<string, int> Queues);
