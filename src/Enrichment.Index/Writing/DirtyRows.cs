namespace Enrichment.Index.Writing;

/// <summary>What a transaction changes: rows that depend on it are updated at its end.</summary>
internal sealed class DirtyRows
{
    /// <summary>The numbers of the ids of claims.</summary>
    public HashSet<long> Claims { get; } = [];

    /// <summary>The entities that lost a mention.</summary>
    public HashSet<long> Entities { get; } = [];
}
