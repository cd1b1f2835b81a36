namespace Enrichment.Text;

/// <summary>A stretch of an article's text and nothing else.</summary>
/// <param name="Offset">Start, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
public readonly record struct TextSpan(int Offset, int Length) : ISpan
{
    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
