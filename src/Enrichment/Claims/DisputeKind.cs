namespace Enrichment.Claims;

/// <summary>How two claims dispute each other.</summary>
public enum DisputeKind
{
    /// <summary>One denies what the other one says: "Jones denied the claim".</summary>
    Denial,

    /// <summary>They say opposite things about the same subject: "prices rose", "prices did not rise", "prices fell".</summary>
    Contradiction,

    /// <summary>They have different numbers for the same thing: "12 people died", "20 people died".</summary>
    Figures,
}
