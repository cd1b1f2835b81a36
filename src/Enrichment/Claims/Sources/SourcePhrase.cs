using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>The noun phrase of a source.</summary>
/// <param name="Span">The phrase with its appositions and relative clauses.</param>
/// <param name="Head">Its head.</param>
/// <param name="Description">The head with its modifiers.</param>
internal sealed record SourcePhrase(TextSpan Span, TextSpan Head, Description Description)
{
    /// <summary>Whether it is several sources: "Smith and Jones".</summary>
    public bool IsCoordinated { get; init; }
}
