namespace Enrichment.Documents.Pdf;

/// <summary>A part of a line without a wide gap. Coordinates are in points; y grows upward.</summary>
/// <param name="Text">The words, separated by spaces.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Baseline">The height of the line on which the letters stand.</param>
/// <param name="Size">The size of the font that most letters have.</param>
internal sealed record Segment(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Separates the words on the sides of a gap that is as wide as between the columns of a table.</summary>
    public const char Tab = '\t';

    /// <summary>Whether the line has such a gap.</summary>
    public bool IsTabular => Text.Contains(Tab);

    /// <summary>The horizontal extent.</summary>
    public double Width => Right - Left;
}
