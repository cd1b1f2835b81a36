namespace Enrichment.Claims;

/// <summary>How firmly a claim is put.</summary>
public enum Certainty
{
    /// <summary>As a fact.</summary>
    Firm,

    /// <summary>As possible, likely or conditional: "may", "could", "if".</summary>
    Hedged,

    /// <summary>As somebody's allegation, at a distance: "allegedly", "reportedly".</summary>
    Alleged,
}
