using Enrichment.Articles;

namespace Enrichment.Cli.Run;

/// <summary>The outcome of a run for one article.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="State">The state of the article.</param>
internal sealed record ArticleOutcome(string Name, ArticleState State)
{
    /// <summary>The figures of the result; only for enriched articles.</summary>
    public ArticleFigures? Figures { get; init; }

    /// <summary>The result as one line of JSON Lines, if the run writes these; null for failed articles.</summary>
    public byte[]? Line { get; init; }

    /// <summary>The problems that affect part of the result, one sentence each; only for enriched articles.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The error code; only for failed articles.</summary>
    public ErrorCode? Code { get; init; }

    /// <summary>The error message; only for failed articles.</summary>
    public string? Message { get; init; }
}
