using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds where a claim was made public: "in a tweet", "taking to Twitter", "told the BBC".</summary>
internal static class MediumFinder
{
    // In words. The words after them are not searched, which bounds the time.
    private const int LongestPassage = 400;

    private const int LongestMedium = 7;

    /// <summary>
    /// The medium that the preposition at <paramref name="preposition"/> opens, without the preposition; null if none does.
    /// </summary>
    public static NounPhrase? FindAt(Passage passage, int preposition)
    {
        if (passage[preposition] is not ("in" or "on" or "at" or "via" or "to" or "through" or "during" or "over" or "from" or "using")
            || passage.QuoteAt(preposition) is not null)
            return null;
        var first = preposition + 1;
        if (IsNetwork(passage, first, passage[preposition])) return new NounPhrase(first, first + 1);
        if (passage[preposition] is "to" or "from"
            || !(passage.Is(first, WordClass.Determiner) || passage.NameAt(first) is not null || passage.Is(first, WordClass.Occasion)))
            return null;
        for (var at = first; at < Math.Min(passage.Count, first + LongestMedium)
            && (passage.IsWord(at) || passage.TokenAt(at).Kind == TokenKind.Suffix); at++)
        {
            if (passage.Is(at, WordClass.Preposition) || passage.Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal)) return null;
            if (passage.Is(at, WordClass.Occasion) && !passage.Is(at + 1, WordClass.Occasion)) return new NounPhrase(first, at + 1);
            if (IsNetwork(passage, at, "on") && at > first && !passage.Is(at + 1, WordClass.Occasion)) return new NounPhrase(at, at + 1);
        }

        return null;
    }

    /// <summary>The medium of <paramref name="attribution"/>, or null if the passage names none.</summary>
    public static TextSpan? Find(Attribution attribution)
    {
        var passage = attribution.Passage;
        if (attribution.Type == CueType.Post) return null;
        if (FindOutlet(attribution) is { } outlet) return passage.Span(outlet.First, outlet.End);
        for (var at = 0; at < Math.Min(passage.Count, LongestPassage); at++)
        {
            if (IsSaid(attribution, at)) continue;
            if (FindAt(passage, at) is { } medium && !IsSaid(attribution, medium.First)) return passage.Span(medium.First, medium.End);
        }

        return null;
    }

    private static bool IsSaid(Attribution attribution, int at) =>
        at >= attribution.Content.First && at < attribution.Content.End
            && !(at >= attribution.Interruption.First && at < attribution.Interruption.End);

    // "told the BBC", "told Reuters": a news organization that is told something publishes it.
    private static NounPhrase? FindOutlet(Attribution attribution)
    {
        var (first, end) = attribution.Between;
        var passage = attribution.Passage;
        if (passage[first] == "the") first++;
        return passage.NameAt(first) is { Entity.Type: EntityType.Organization } name && name.First == first
            && name.End <= end && passage[name.End] is not ("'s" or "’s") ? new NounPhrase(first, name.End) : null;
    }

    private static bool IsNetwork(Passage passage, int at, string opener) =>
        passage.Is(at, WordClass.Network) && passage.IsCapitalized(at) && (passage[at] != "x" || opener is "on" or "to" or "via");
}
