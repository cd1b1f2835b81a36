namespace Enrichment.Index.Results;

/// <summary>How another claim relates to a claim.</summary>
public enum ClaimRelation
{
    /// <summary>Another speaker says the same.</summary>
    Repeats,

    /// <summary>It denies the claim.</summary>
    Denies,

    /// <summary>The claim denies it.</summary>
    IsDenied,

    /// <summary>It says the opposite.</summary>
    Contradicts,

    /// <summary>It has another number for the same thing.</summary>
    HasOtherFigures,
}
