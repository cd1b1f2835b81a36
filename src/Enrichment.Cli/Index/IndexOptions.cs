namespace Enrichment.Cli.Index;

/// <summary>The options of <c>enrich index</c>.</summary>
/// <param name="File">The file of the index.</param>
/// <param name="Rebuild">Whether to build it from the beginning.</param>
/// <param name="IsComplete">Whether the documents are all there are, so that other articles are removed.</param>
internal sealed record IndexOptions(string File, bool Rebuild, bool IsComplete);
