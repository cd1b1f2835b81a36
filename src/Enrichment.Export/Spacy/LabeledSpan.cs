using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Export.Spacy;

/// <summary>A span of the text with a label.</summary>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Label">The label.</param>
internal sealed record LabeledSpan(int Offset, int Length, string Label) : ISpan
{
    /// <summary>The entry in a knowledge base, or null.</summary>
    public EntityLink? Link { get; init; }
}
