namespace Enrichment.Claims;

/// <summary>The certainty of a claim.</summary>
public enum Certainty
{
    /// <summary>As a fact.</summary>
    Firm,

    /// <summary>As possible, likely or conditional: "may", "could", "if".</summary>
    Hedged,

    /// <summary>As an allegation: "allegedly", "reportedly".</summary>
    Alleged,
}
