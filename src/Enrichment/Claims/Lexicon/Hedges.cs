namespace Enrichment.Claims.Lexicon;

/// <summary>The words that take firmness away. Lower case.</summary>
internal static class Hedges
{
    /// <summary>The words, separated by commas, by what they are.</summary>
    public static readonly (WordClass Classes, string Words)[] Lists =
    [
        (WordClass.AllegingAdverb, "reportedly, allegedly, purportedly, supposedly, rumoredly, reputedly"),
        (WordClass.Possibility, "may, might, could, couldn't, should, ought"),
        (WordClass.Hedge, "perhaps, possibly, probably, maybe, likely, unlikely, apparently, presumably, seemingly, conceivably, potentially, seems, seem, seemed, appears, appear, appeared, possible, probable, uncertain, unclear, suspected"),
        (WordClass.Condition, "if, unless, provided, assuming"),
    ];
}
