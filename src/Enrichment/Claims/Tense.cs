namespace Enrichment.Claims;

/// <summary>When what a claim says is said to be.</summary>
public enum Tense
{
    /// <summary>Now, or always.</summary>
    Present,

    /// <summary>Before now.</summary>
    Past,

    /// <summary>Yet to come.</summary>
    Future,
}
