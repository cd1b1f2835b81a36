using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>A step that adds its own section to the document and touches no other. Run twice, it gives the same document.</summary>
public interface IStage
{
    /// <summary>Which step.</summary>
    Stage Stage { get; }

    /// <summary>Gives <paramref name="document"/> with this stage's section added.</summary>
    /// <param name="document">The document the stage before left.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken);
}
