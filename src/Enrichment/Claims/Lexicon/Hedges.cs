using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>The words that take firmness away.</summary>
internal static class Hedges
{
    /// <summary>Adverbs with which an article passes on what it does not vouch for.</summary>
    public static readonly WordSet Alleging = WordSet.Of("reportedly, allegedly, purportedly, supposedly, rumoredly, reputedly");

    /// <summary>Modal verbs of possibility.</summary>
    public static readonly WordSet Modals = WordSet.Of("may, might, could, couldn't, should, ought");

    /// <summary>Words of possibility.</summary>
    public static readonly WordSet Words = WordSet.Of(
        "perhaps, possibly, probably, maybe, likely, unlikely, apparently, presumably, seemingly, conceivably, potentially, seems, seem, seemed, appears, appear, appeared, possible, probable, uncertain, unclear, suspected");

    /// <summary>Conjunctions of condition.</summary>
    public static readonly WordSet Conditions = WordSet.Of("if, unless, provided, assuming");
}
