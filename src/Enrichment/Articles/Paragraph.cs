using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>A paragraph of an article's text, without white space around it.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Kind">Its kind.</param>
public sealed record Paragraph(int Offset, int Length, ParagraphKind Kind) : ISpan;
