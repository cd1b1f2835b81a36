namespace Enrichment.Quantities;

/// <summary>How a number is meant.</summary>
public enum QuantityBound
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>"about", "around", "some", "nearly".</summary>
    About,

    /// <summary>"over", "more than", "at least".</summary>
    AtLeast,

    /// <summary>"under", "fewer than", "up to".</summary>
    AtMost,
}
