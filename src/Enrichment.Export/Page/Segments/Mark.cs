using Enrichment.Text;

namespace Enrichment.Export.Page.Segments;

/// <summary>An annotation of the text. Marks can overlap in any way.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The index of its entity or claim.</param>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
internal sealed record Mark(MarkKind Kind, int Owner, int Offset, int Length) : ISpan;
