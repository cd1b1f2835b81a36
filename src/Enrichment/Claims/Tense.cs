using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

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
