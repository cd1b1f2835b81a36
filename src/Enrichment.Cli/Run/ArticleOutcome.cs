using Enrichment.Articles;

namespace Enrichment.Cli.Run;

/// <summary>What became of one article.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="State">What became of it.</param>
internal sealed record ArticleOutcome(string Name, ArticleState State)
{
    /// <summary>The result in figures; of enriched articles.</summary>
    public ArticleFigures? Figures { get; init; }

    /// <summary>The result as a line of JSON Lines, where it goes to standard output.</summary>
    public byte[]? Line { get; init; }

    /// <summary>What was wrong; of failed articles.</summary>
    public FaultCode? Code { get; init; }

    /// <summary>What was wrong, in a sentence; of failed articles.</summary>
    public string? Message { get; init; }
}
