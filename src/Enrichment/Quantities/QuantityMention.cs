using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>A number in the text, with its unit or the noun that it counts.</summary>
/// <param name="Offset">Start in the article's text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Text">The text of the mention, including the bound ("over").</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit ("kilometre", "percent", "USD") or the counted noun ("residents"), or null if there is none.</param>
/// <param name="Bound">The bound of the number.</param>
public sealed record QuantityMention(int Offset, int Length, string Text, decimal Value, string? Unit, QuantityBound Bound) : ISpan
{
    /// <summary>Always <see cref="EntityType.Quantity"/>. Every annotation in the output has a type.</summary>
    public EntityType Type { get; } = EntityType.Quantity;
}
