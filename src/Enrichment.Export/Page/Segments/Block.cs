using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Export.Page.Segments;

/// <summary>A part of the text that is shown below the one before it. Blocks cover the whole text and do not overlap.</summary>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Kind">The kind of its paragraph; null for the space between paragraphs.</param>
/// <param name="Continues">Whether it continues the paragraph of the block before it, which was too long for one block.</param>
internal sealed record Block(int Offset, int Length, ParagraphKind? Kind, bool Continues) : ISpan;
