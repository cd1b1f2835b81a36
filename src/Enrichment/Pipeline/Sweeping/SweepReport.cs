namespace Enrichment.Pipeline.Sweeping;

/// <summary>What a sweep found.</summary>
public sealed record SweepReport
{
    /// <summary>How many articles it looked at.</summary>
    public int Articles { get; init; }

    /// <summary>How many of them it sent in.</summary>
    public int SentIn { get; init; }

    /// <summary>How many of them have no output but are on their way, or too young to be missed.</summary>
    public int OnTheirWay { get; init; }

    /// <summary>Those it could not send in; a hundred at most.</summary>
    public IReadOnlyList<SweepFault> Faults { get; init; } = [];

    /// <summary>Where the next one goes on; null where this one came to the end.</summary>
    public SweepPosition? Next { get; init; }
}
