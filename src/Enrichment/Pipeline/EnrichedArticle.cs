using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Quantities;
using Enrichment.Sentiment;

namespace Enrichment.Pipeline;

/// <summary>
/// An article with its annotations. The output document has every section. In a stage document, the sections of later stages are null.
/// </summary>
public sealed record EnrichedArticle
{
    /// <summary>The version of the output's JSON Schema that this build writes.</summary>
    public const string CurrentSchemaVersion = "2.0";

    /// <summary>The version of the output's JSON Schema.</summary>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The article's name: its path below the input folder or container, with "/".</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the input bytes, 64 hex digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The stored version that the document was created from, or null if the input was not a blob.</summary>
    public SourceInfo? Source { get; init; }

    /// <summary>The format of the input.</summary>
    public MediaInfo Media { get; init; } = MediaInfo.PlainText;

    /// <summary>The pipeline that created this document.</summary>
    public required PipelineInfo Pipeline { get; init; }

    /// <summary>The text of the article and its parts.</summary>
    public required Article Article { get; init; }

    /// <summary>The named entities, in order of first mention.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>The dates, in text order.</summary>
    public IReadOnlyList<DateMention>? Dates { get; init; }

    /// <summary>The quantities, in text order.</summary>
    public IReadOnlyList<QuantityMention>? Quantities { get; init; }

    /// <summary>The sentiment of the article, its sentences and its entities.</summary>
    public ArticleSentiment? Sentiment { get; init; }

    /// <summary>The claims, in text order.</summary>
    public IReadOnlyList<Claim>? Claims { get; init; }

    /// <summary>The disputes between the claims, in the order of their first claims.</summary>
    public IReadOnlyList<Dispute>? Disputes { get; init; }

    /// <summary>The counts of claims by kind.</summary>
    public ClaimFlags? Flags { get; init; }

    /// <summary>The parts of the analysis that could not be done, in stage order.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>
    /// The encoding from <see cref="AddEntities"/> for the later stages; null if the provider has none.
    /// <see cref="FlagClaims"/> removes it: it is in stage documents only, and not part of the output's JSON Schema.
    /// </summary>
    public ArticleEncoding? Encoding { get; init; }
}
