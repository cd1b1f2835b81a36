namespace Enrichment.Quantities;

/// <summary>The bound of a number.</summary>
public enum QuantityBound
{
    /// <summary>No bound: the number itself.</summary>
    Exact,

    /// <summary>The number is approximate: "about", "around", "some", "nearly".</summary>
    About,

    /// <summary>The number is a lower bound: "over", "more than", "at least".</summary>
    AtLeast,

    /// <summary>The number is an upper bound: "under", "fewer than", "up to".</summary>
    AtMost,
}
