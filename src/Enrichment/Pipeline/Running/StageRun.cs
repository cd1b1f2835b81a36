using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>One try at one stage of one article, and what has become known of the article on the way.</summary>
/// <param name="name">The article's name.</param>
/// <param name="stage">The stage.</param>
/// <param name="attempt">Which try it is, from 1.</param>
internal sealed class StageRun(string name, Stage stage, int attempt)
{
    public string Name => name;

    public Stage Stage => stage;

    public int Attempt => attempt;

    /// <summary>The trace the message belongs to; null where it tells of none.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The version of the article the run is about; null as long as it is not known.</summary>
    public SourceInfo? Version { get; set; }

    /// <summary>The article's content hash; null as long as it is not known.</summary>
    public string? ContentHash { get; set; }

    /// <summary>The stamp of whatever document the run leaves.</summary>
    public DocumentStamp StampBy(PipelineInfo pipeline) => new(Version?.ETag ?? "", ContentHash ?? "", pipeline.Fingerprint);
}
