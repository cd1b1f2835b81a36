using Enrichment.Limits;

namespace Enrichment.Cli.Serve;

/// <summary>The intervals and limits of a server that are not in the queue settings.</summary>
internal sealed record ServeOptions
{
    /// <summary>
    /// How many articles are processed in parallel. A stage mostly waits for the storage, so this is more than the number of processors.
    /// </summary>
    public int Slots { get; init; } = 8 * Environment.ProcessorCount;

    /// <summary>The memory for the articles in progress, in bytes.</summary>
    public long WorkMemory { get; init; } = WorkMemorySetting.GetBytes(null);

    /// <summary>How long a received message is hidden.</summary>
    public TimeSpan Visibility { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The interval between renewals while a message is processed.</summary>
    public TimeSpan RenewEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The shortest time between two requests to an empty queue. It increases while the queue remains empty.</summary>
    public TimeSpan MinPoll { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest time between two requests to an empty queue, if the queue settings do not set a shorter one.</summary>
    public TimeSpan MaxPoll { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The longest time between two listings of the articles, for each page of a listing. A storage on this machine is listed more often.
    /// </summary>
    public TimeSpan PausePerPage { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The shortest time between two listings of the articles of a storage on this machine.</summary>
    public TimeSpan MinPause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The time between two sweeps.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The shortest time before a call to a failed storage is retried. It increases while the storage fails.</summary>
    public TimeSpan MinBackoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest time before a call to a failed storage is retried.</summary>
    public TimeSpan MaxBackoff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long results are collected before they are read and put into the index together.</summary>
    public TimeSpan IndexEvery { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The time between two comparisons of the index with the listing of the results.</summary>
    public TimeSpan CompareEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the current work can take after a stop is requested.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(30);
}
