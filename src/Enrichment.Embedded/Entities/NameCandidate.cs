using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>A span of a sentence that may be a name, with the evidence at that place.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words there.</param>
/// <param name="Type">Its likely type.</param>
/// <param name="Weight">The weight of the evidence for the type, 0 to 1.</param>
internal sealed record NameCandidate(int Offset, int Length, string Text, EntityType Type, double Weight) : ISpan
{
    /// <summary>
    /// Whether it is a name of a kind that is not output. It only keeps its words from being another name: no place is inside "California
    /// Dreaming".
    /// </summary>
    public bool IsHidden { get; init; }
}
