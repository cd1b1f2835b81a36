namespace Enrichment.Documents.Pdf;

/// <summary>A vertical gap between columns.</summary>
/// <param name="First">The first row.</param>
/// <param name="Last">The last row.</param>
/// <param name="Left">The right edge of the text to the left.</param>
/// <param name="Right">The left edge of the text to the right.</param>
internal sealed record Gutter(int First, int Last, double Left, double Right)
{
    /// <summary>Texts can reach this far into a gutter, in points.</summary>
    public const double Overlap = 0.01;

    /// <summary>Whether <paramref name="gap"/> is part of this gutter.</summary>
    public bool Covers(Gutter gap) => gap.First >= First && gap.Last <= Last && gap.Left <= Left + Overlap && gap.Right >= Right - Overlap;

    /// <summary>Whether <paramref name="row"/> has text on both sides.</summary>
    public bool HasBothSides(IReadOnlyList<Segment> row) => row[0].Right <= Left + Overlap && row[^1].Left >= Right - Overlap;
}
