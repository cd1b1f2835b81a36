using Enrichment.Quantities;

namespace Enrichment.Claims;

/// <summary>A number in a statement, with the noun that it counts.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The stem of the noun; "" if there is none.</param>
/// <param name="Bound">The bound of the number.</param>
/// <param name="Text">The words: "200,000 people".</param>
public sealed record Figure(decimal Value, string Unit, QuantityBound Bound, string Text)
{
    // "about 100" and "95" do not contradict each other.
    private const decimal Tolerance = 0.1m;

    /// <summary>Whether both numbers cannot be true of the same thing.</summary>
    internal bool Contradicts(Figure other)
    {
        if (Unit != other.Unit || Value == other.Value) return false;
        var (low, high) = Value < other.Value ? (this, other) : (other, this);
        if (low.Bound == QuantityBound.AtLeast || high.Bound == QuantityBound.AtMost) return false;
        var isRough = low.Bound != QuantityBound.Exact || high.Bound != QuantityBound.Exact;
        return !isRough || (1 - Tolerance) * high.Value > low.Value;
    }
}
