namespace Enrichment.Documents.Pdf;

/// <summary>A paragraph of a page: its lines and how the first and the last one are set.</summary>
internal sealed class PdfParagraph
{
    /// <summary>The lines, in order.</summary>
    public required List<Segment> Lines { get; init; }

    /// <summary>Whether the first line is indented, or is that of a list.</summary>
    public required bool StartsParagraph { get; init; }

    /// <summary>Whether the last line reaches the right edge of its column.</summary>
    public required bool IsLastLineFull { get; set; }

    /// <summary>The number of the page, from 0.</summary>
    public required int Page { get; init; }

    /// <summary>The size of the font.</summary>
    public double Size => Lines[0].Size;
}
