namespace Enrichment.Text;

/// <summary>A span of an article's text without any other data.</summary>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
public readonly record struct TextSpan(int Offset, int Length) : ISpan
{
    /// <summary>Creates the span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
