using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>An article and all that is known of it: the output document, and on its way there the stage document, whose missing sections are null.</summary>
public sealed record EnrichedArticle
{
    /// <summary>The version of the output's JSON Schema this build writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the output's JSON Schema.</summary>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The article's name: its path below the input folder or container, with "/".</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the input bytes, 64 hex digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The stored version it was made from, or null where the input was no blob.</summary>
    public SourceInfo? Source { get; init; }

    /// <summary>What made this document.</summary>
    public required PipelineInfo Pipeline { get; init; }

    /// <summary>The article itself.</summary>
    public required Article Article { get; init; }

    /// <summary>Who and what it names, in order of first mention.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>When, in text order.</summary>
    public IReadOnlyList<DateMention>? Dates { get; init; }

    /// <summary>How many and how much, in text order.</summary>
    public IReadOnlyList<QuantityMention>? Quantities { get; init; }

    /// <summary>Which way it leans.</summary>
    public ArticleSentiment? Sentiment { get; init; }

    /// <summary>Who claims what, in text order.</summary>
    public IReadOnlyList<Claim>? Claims { get; init; }

    /// <summary>The claims at a glance.</summary>
    public ClaimFlags? Flags { get; init; }

    /// <summary>What could not be done, in stage order.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
