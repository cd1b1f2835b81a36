namespace Enrichment.Documents.Pdf;

/// <summary>The text of a page: the rows from top to bottom, each with its segments from left to right.</summary>
/// <param name="Height">The height of the page, in points.</param>
/// <param name="Rows">The text in the direction in which most of the page is written.</param>
/// <param name="Other">The text in other directions, such as credits at the edge of a photo.</param>
internal sealed record PageText(double Height, IReadOnlyList<IReadOnlyList<Segment>> Rows, IReadOnlyList<string> Other);
