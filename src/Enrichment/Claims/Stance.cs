using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

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
