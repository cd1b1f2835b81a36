namespace Enrichment.Claims;

/// <summary>What the source does with the content.</summary>
public enum Stance
{
    /// <summary>Says it is so.</summary>
    Asserts,

    /// <summary>Says it is not so, or puts it against what others say.</summary>
    Denies,

    /// <summary>Asks or doubts whether it is so.</summary>
    Questions,
}
