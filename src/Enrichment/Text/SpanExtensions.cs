namespace Enrichment.Text;

/// <summary>What can be asked of any <see cref="ISpan"/>.</summary>
public static class SpanExtensions
{
    extension(ISpan span)
    {
        /// <summary>Just behind the last code unit: offset plus length.</summary>
        public int End => span.Offset + span.Length;

        /// <summary>The text the span stands for.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The span reaches out of <paramref name="text"/>.</exception>
        public string In(string text) => text.Substring(span.Offset, span.Length);

        /// <summary>Whether all of <paramref name="other"/> lies inside this span.</summary>
        public bool Contains(ISpan other) => span.Offset <= other.Offset && other.Offset + other.Length <= span.Offset + span.Length;

        /// <summary>Whether the two share at least one code unit.</summary>
        public bool Overlaps(ISpan other) => span.Offset < other.Offset + other.Length && other.Offset < span.Offset + span.Length;
    }
}
