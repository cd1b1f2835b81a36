namespace Enrichment.Embedded.Sentiment;

/// <summary>The positions of a polar word relative to a name; a word has several of them.</summary>
internal static class PolarityPositions
{
    /// <summary>The number of positions.</summary>
    public const int Count = 14;

    /// <summary>The positions of <paramref name="word"/>, one bit each.</summary>
    public static int Find(PolarWord word, int clause, int start, int end, int near)
    {
        var isBefore = word.Token < start;
        var isOwn = word.Clause == clause;
        var isNear = isBefore ? start - word.Token <= near : word.Token - end < near;
        var places = 1 | (isBefore ? 2 : 4) | (word.IsQuoted ? 8 : 16);
        if (isOwn) places |= 32 | (isBefore ? 64 : 128);
        if (isNear) places |= isBefore ? 256 : 512;
        if (!isOwn) places |= 1024;
        // The subject of "criticizes" is not criticized. The word before the verb is its subject, or its object in the passive.
        if (word.IsDirected && isOwn) places |= isBefore == word.IsPassive ? 2048 : 4096;
        if (word.IsDirected && isNear) places |= isBefore == word.IsPassive ? 8192 : 0;
        return places;
    }
}
