namespace Enrichment.Claims;

/// <summary>The source's stance on the content.</summary>
public enum Stance
{
    /// <summary>Asserts it.</summary>
    Asserts,

    /// <summary>Denies it, or contradicts others.</summary>
    Denies,

    /// <summary>Asks or doubts whether it is true.</summary>
    Questions,
}
