using System.Collections.Frozen;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Lexicon;

/// <summary>The words that take firmness away.</summary>
internal static class Hedges
{
    /// <summary>Adverbs with which an article passes on what it does not vouch for.</summary>
    public static readonly FrozenSet<string> Alleging = WordList.Of("reportedly, allegedly, purportedly, supposedly, rumoredly, reputedly");

    /// <summary>Modal verbs of possibility.</summary>
    public static readonly FrozenSet<string> Modals = WordList.Of("may, might, could, couldn't, should, ought");

    /// <summary>Words of possibility.</summary>
    public static readonly FrozenSet<string> Words = WordList.Of(
        "perhaps, possibly, probably, maybe, likely, unlikely, apparently, presumably, seemingly, conceivably, potentially, seems, seem, seemed, appears, appear, appeared, possible, probable, uncertain, unclear, suspected");

    /// <summary>Conjunctions of condition.</summary>
    public static readonly FrozenSet<string> Conditions = WordList.Of("if, unless, provided, assuming");
}
