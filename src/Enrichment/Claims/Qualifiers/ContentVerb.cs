using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;

namespace Enrichment.Claims.Qualifiers;

/// <summary>Finds the main verb of a claim's content, which determines tense and certainty.</summary>
internal static class ContentVerb
{
    /// <summary>
    /// Index of the first finite verb in the content of <paramref name="attribution"/>, outside an opening condition; -1 if there is none.
    /// </summary>
    public static int Find(Attribution attribution)
    {
        var passage = attribution.Passage;
        for (var at = Start(attribution); at < attribution.Content.End; at++)
        {
            if (at >= attribution.Interruption.First && at < attribution.Interruption.End) continue;
            if (passage.IsWord(at) && passage.NameAt(at) is null && passage.IsFinite(at)) return at;
        }

        return -1;
    }

    /// <summary>Whether the content opens with a condition: "that if they left, he would talk".</summary>
    public static bool OpensWithCondition(Attribution attribution) => attribution.Passage.Is(FirstWord(attribution), WordClass.Condition);

    private static int FirstWord(Attribution attribution)
    {
        var at = attribution.Content.First;
        while (at < attribution.Content.End && (attribution.Passage[at] == "that" || !attribution.Passage.IsWord(at))) at++;
        return at;
    }

    private static int Start(Attribution attribution)
    {
        var at = FirstWord(attribution);
        if (!OpensWithCondition(attribution)) return at;
        while (at < attribution.Content.End && attribution.Passage[at] != ",") at++;
        return at < attribution.Content.End ? at : FirstWord(attribution);
    }
}
