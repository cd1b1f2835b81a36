namespace Enrichment.Cli.Serve;

/// <summary>How often what is done while serving, and how much at a time; what is not in the queue settings.</summary>
internal sealed record ServingPace
{
    /// <summary>How many articles are worked on at a time. Most of a stage is waiting for storage, so they are more than there are processors.</summary>
    public int Slots { get; init; } = 8 * Environment.ProcessorCount;

    /// <summary>How long a received message is out of others' sight.</summary>
    public TimeSpan Visibility { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often that is said anew while the message is worked on.</summary>
    public TimeSpan RenewEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How soon an empty queue is looked at again; longer and longer while it stays empty.</summary>
    public TimeSpan MinPoll { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long at most, where the queue settings do not say less.</summary>
    public TimeSpan MaxPoll { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The time between two listings of the articles, for each of their pages.</summary>
    public TimeSpan PausePerPage { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often articles are swept that were missed.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to wait for storage that has not answered; longer and longer while it does not.</summary>
    public TimeSpan MinBackoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long at most.</summary>
    public TimeSpan MaxBackoff { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the work under way may take to end once a stop is asked for.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(30);
}
