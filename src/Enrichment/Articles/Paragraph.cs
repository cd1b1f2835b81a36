using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>A block of an article's text, without the white space around it.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Kind">What part it plays.</param>
public sealed record Paragraph(int Offset, int Length, ParagraphKind Kind) : ISpan;
