using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A name as a corpus marks it.</summary>
/// <param name="Offset">Start in the document's text.</param>
/// <param name="Length">Length.</param>
/// <param name="Type">PER, LOC, ORG; MISC for other names; ? for a span that training ignores.</param>
internal sealed record LabeledName(int Offset, int Length, string Type) : ISpan
{
    /// <summary>Just after the last character.</summary>
    public int End => Offset + Length;
}
