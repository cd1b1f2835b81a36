using UglyToad.PdfPig.Content;

namespace Enrichment.Documents.Pdf;

/// <summary>The letters of a page and the size of the page, in points.</summary>
/// <param name="Width">The width of the visible part.</param>
/// <param name="Height">The height of the visible part.</param>
/// <param name="Letters">The letters in the order in which they are drawn.</param>
internal sealed record TextPage(double Width, double Height, IReadOnlyList<Letter> Letters);
