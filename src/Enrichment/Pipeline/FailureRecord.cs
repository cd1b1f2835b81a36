using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Pipeline;

/// <summary>Explains why an article could not be enriched. It replaces the article's result.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Stage">The stage that failed.</param>
/// <param name="Code">The error code, for programs.</param>
/// <param name="Message">The error message, for people.</param>
/// <param name="Attempts">The number of attempts; 1 or more.</param>
/// <param name="Retry">How to try again.</param>
public sealed record FailureRecord(string Name, Stage Stage, ErrorCode Code, string Message, int Attempts, string Retry)
{
    /// <summary>The version of the record's JSON Schema.</summary>
    public string SchemaVersion { get; init; } = EnrichedArticle.CurrentSchemaVersion;

    /// <summary>The article's content hash, or null if the content could not be read or the input was not a blob.</summary>
    public string? ContentHash { get; init; }

    /// <summary>The stored version that could not be enriched, or null if the input was not a blob.</summary>
    public SourceInfo? Source { get; init; }

    /// <summary>The pipeline that failed, or null if the input was not a blob.</summary>
    public PipelineInfo? Pipeline { get; init; }
}
