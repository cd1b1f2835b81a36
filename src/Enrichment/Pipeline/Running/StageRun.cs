using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>One attempt at one stage for one article, with the data that becomes known during the attempt.</summary>
/// <param name="name">The article's name.</param>
/// <param name="stage">The stage.</param>
/// <param name="attempt">The number of the attempt, from 1.</param>
internal sealed class StageRun(string name, Stage stage, int attempt)
{
    public string Name => name;

    public Stage Stage => stage;

    public int Attempt => attempt;

    /// <summary>The W3C trace context of the message; null if there is none.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The version of the article that the message identifies; null if there is no message.</summary>
    public string? ETag { get; init; }

    /// <summary>The version of the article; null until it is known.</summary>
    public SourceInfo? Version { get; set; }

    /// <summary>The article's content hash; null until it is known.</summary>
    public string? ContentHash { get; set; }

    /// <summary>Creates the metadata for the documents of this run.</summary>
    public DocumentMetadata CreateMetadata(PipelineInfo pipeline) =>
        new(Version?.ETag ?? "", ContentHash ?? "", pipeline.ForArticle(Name).Fingerprint);
}
