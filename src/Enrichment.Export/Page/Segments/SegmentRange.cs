using System.Globalization;

namespace Enrichment.Export.Page.Segments;

/// <summary>The segments of a mark. They follow each other.</summary>
/// <param name="First">The number of the first segment, 1 or more.</param>
/// <param name="Last">The number of the last segment.</param>
internal readonly record struct SegmentRange(int First, int Last)
{
    /// <summary>Whether there is a segment. A mark of nothing but space between paragraphs has none.</summary>
    public bool HasSegments => First <= Last;

    /// <summary>"3-7", or "3" for a single segment.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
