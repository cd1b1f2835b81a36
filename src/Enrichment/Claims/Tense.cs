namespace Enrichment.Claims;

/// <summary>The tense of a claim's content.</summary>
public enum Tense
{
    /// <summary>Now, or always.</summary>
    Present,

    /// <summary>Before now.</summary>
    Past,

    /// <summary>The future.</summary>
    Future,
}
