namespace Enrichment.Embedded.Sentiment;

/// <summary>The places, seen from a name, where a leaning word may stand; a word stands in several of them.</summary>
internal static class LeaningPlaces
{
    /// <summary>How many there are.</summary>
    public const int Count = 14;

    /// <summary>The places of <paramref name="word"/>, a bit for each.</summary>
    public static int Of(PolarWord word, int clause, int start, int end, int near)
    {
        var isBefore = word.Token < start;
        var isOwn = word.Clause == clause;
        var isNear = isBefore ? start - word.Token <= near : word.Token - end < near;
        var places = 1 | (isBefore ? 2 : 4) | (word.IsQuoted ? 8 : 16);
        if (isOwn) places |= 32 | (isBefore ? 64 : 128);
        if (isNear) places |= isBefore ? 256 : 512;
        if (!isOwn) places |= 1024;
        // Who criticises is not criticised: before the verb stands its subject, in the passive its object.
        if (word.IsDirected && isOwn) places |= isBefore == word.IsPassive ? 2048 : 4096;
        if (word.IsDirected && isNear) places |= isBefore == word.IsPassive ? 8192 : 0;
        return places;
    }
}
