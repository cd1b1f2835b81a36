namespace Enrichment.Text;

/// <summary>Properties and methods of every <see cref="ISpan"/>. They are generic so that spans that are structs are not boxed.</summary>
public static class SpanExtensions
{
    extension<TSpan>(TSpan span) where TSpan : ISpan
    {
        /// <summary>The offset after the last code unit.</summary>
        public int End => span.Offset + span.Length;

        /// <summary>The part of <paramref name="text"/> that the span covers.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The span is not inside <paramref name="text"/>.</exception>
        public string In(string text) => text.Substring(span.Offset, span.Length);

        /// <summary>Whether all of <paramref name="other"/> is inside this span.</summary>
        public bool Contains<TOther>(TOther other) where TOther : ISpan =>
            span.Offset <= other.Offset && other.Offset + other.Length <= span.Offset + span.Length;

        /// <summary>Whether the two share at least one code unit.</summary>
        public bool Overlaps<TOther>(TOther other) where TOther : ISpan =>
            span.Offset < other.Offset + other.Length && other.Offset < span.Offset + span.Length;
    }
}
