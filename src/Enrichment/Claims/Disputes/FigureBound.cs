namespace Enrichment.Claims.Disputes;

/// <summary>The bound of a number in a claim.</summary>
internal enum FigureBound
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>Approximately the number: "about".</summary>
    About,

    /// <summary>A lower bound: "more than".</summary>
    AtLeast,

    /// <summary>An upper bound: "up to".</summary>
    AtMost,
}
