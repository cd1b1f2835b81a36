using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>A number in the text, with what it counts or measures.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The words there, the bound ("over") included.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it counts or measures: a unit ("kilometre", "percent", "USD") or the counted noun ("residents"); null where none is given.</param>
/// <param name="Bound">How the number is meant.</param>
public sealed record QuantityMention(int Offset, int Length, string Text, decimal Value, string? Unit, QuantityBound Bound) : ISpan
{
    /// <summary>Always <see cref="EntityType.Quantity"/>: every annotation of the output says its type.</summary>
    public EntityType Type { get; } = EntityType.Quantity;
}
