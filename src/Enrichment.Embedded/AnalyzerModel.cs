namespace Enrichment.Embedded;

/// <summary>
/// The size of the neural network that finds names, parses sentences and rates sentiment. Both sizes have the same inputs, outputs and
/// labels, but their results differ. docs/quality.md has the figures.
/// </summary>
public enum AnalyzerModel
{
    /// <summary>The default: the more accurate size, for articles whose results people read and quote.</summary>
    Base,

    /// <summary>
    /// A network with fewer layers, trained on the results of <see cref="Base"/>: faster, smaller and less accurate, for bulk work.
    /// </summary>
    Small,
}
