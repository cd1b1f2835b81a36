using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

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
