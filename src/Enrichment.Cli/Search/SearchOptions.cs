namespace Enrichment.Cli.Search;

/// <summary>The options of <c>enrich search</c>.</summary>
internal sealed record SearchOptions
{
    /// <summary>The most claims if the user gives no number.</summary>
    public const int DefaultLimit = 20;

    /// <summary>The text of the query.</summary>
    public required string Query { get; init; }

    /// <summary>The file of the index.</summary>
    public required string Index { get; init; }

    /// <summary>The most claims.</summary>
    public required int Limit { get; init; }

    /// <summary>How the results are written.</summary>
    public required SearchFormat Format { get; init; }
}
