using Enrichment.Analysis;

namespace Enrichment.Pipeline;

/// <summary>
/// A stage adds its own section to the document and changes no other. Running it twice gives the same document. The last stage removes the
/// encoding, which only the stages need, and applies the editors' corrections to all sections.
/// </summary>
public interface IStage
{
    /// <summary>Which stage this is.</summary>
    Stage Stage { get; }

    /// <summary>Returns <paramref name="document"/> with this stage's section added.</summary>
    /// <param name="document">The document from the previous stage.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    ValueTask<EnrichedArticle> RunAsync(EnrichedArticle document, CancellationToken cancellationToken);
}
