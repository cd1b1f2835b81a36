using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Contents;

/// <summary>Takes reporting words out of the content around them: "Smith said" in "The war, Smith said, is over".</summary>
internal static class Interruptions
{
    /// <summary><paramref name="content"/> without the reporting words and the marks around them; null if nothing is left.</summary>
    public static SaidContent? Cut(Passage passage, SaidContent content, (int First, int End) reporting)
    {
        var (first, end) = reporting;
        while (first > content.First && IsSeparator(passage, first - 1)) first--;
        while (end < content.End && IsSeparator(passage, end)) end++;
        if (first <= content.First) return end < content.End ? content with { First = Math.Max(content.First, end) } : null;
        return end >= content.End
            ? content with { End = Math.Min(content.End, first) }
            : content with { Interruption = (first, end) };
    }

    private static bool IsSeparator(Passage passage, int at) =>
        passage.QuoteAt(at) is null && passage[at] is "," or "—" or "–" or "(" or ")" or ":";
}
