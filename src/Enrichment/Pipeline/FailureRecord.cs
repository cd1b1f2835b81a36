using Enrichment.Analysis;
using Enrichment.Articles;

namespace Enrichment.Pipeline;

/// <summary>Why an article could not be enriched; one such record stands in place of its output.</summary>
/// <param name="Name">The article's name.</param>
/// <param name="Stage">The stage that gave up.</param>
/// <param name="Code">What was wrong, for programs.</param>
/// <param name="Message">What was wrong, for people.</param>
/// <param name="Attempts">How often it was tried; 1 or more.</param>
/// <param name="Retry">What to do to try again.</param>
public sealed record FailureRecord(string Name, Stage Stage, FaultCode Code, string Message, int Attempts, string Retry)
{
    /// <summary>The version of the record's form.</summary>
    public string SchemaVersion { get; init; } = EnrichedArticle.CurrentSchemaVersion;

    /// <summary>The article's content hash, or null where its content could not be read, or the input was no blob.</summary>
    public string? ContentHash { get; init; }

    /// <summary>The stored version that could not be enriched, or null where the input was no blob.</summary>
    public SourceInfo? Source { get; init; }

    /// <summary>What gave up, or null where the input was no blob.</summary>
    public PipelineInfo? Pipeline { get; init; }
}
