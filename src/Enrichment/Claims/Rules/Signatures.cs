using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Rules;

/// <summary>Finds the name of a speaker after or below a quotation: "— Ann Smith, teacher".</summary>
internal static class Signatures
{
    // In words and marks.
    private const int Longest = 8;
    private const int LongestRole = 14;

    /// <summary>
    /// The name after the dash at <paramref name="dash"/>, if only a signature follows, or one and a quotation; else null.
    /// </summary>
    public static NounPhrase? Find(Passage passage, int dash)
    {
        if (passage[dash] is not ("—" or "–" or "―" or "-")) return null;
        if (passage.NameAt(dash + 1) is null && !passage.IsCapitalized(dash + 1)) return null;
        var limit = dash + 1;
        while (limit < passage.Count && passage.QuoteAt(limit) is null && limit - dash <= Longest) limit++;
        if (limit - dash is < 2 or > Longest) return null;
        var end = dash + 1;
        while (end < limit && (passage.IsWord(end) || passage.NameAt(end) is not null)) end++;
        return new NounPhrase(dash + 1, end);
    }

    /// <summary>The person that <paramref name="passage"/> consists of, with a role: "Ann Smith, mayor"; else null.</summary>
    public static NounPhrase? FindName(Passage passage)
    {
        if (passage.NameAt(0) is not { First: 0, Entity.Type: EntityType.Person } name || passage.Count > LongestRole) return null;
        if (passage.Quotes.Count > 0 || passage.HasVerb(0, passage.Count)) return null;
        if (name.End < passage.Count && passage[name.End] is not ("," or "(" or ".")) return null;
        var end = passage.Count;
        while (end > name.End && passage.IsEnd(end - 1)) end--;
        return new NounPhrase(0, end);
    }

    /// <summary>The claim of <paramref name="quotation"/> with the name of <paramref name="passage"/> as its source.</summary>
    public static Attribution Sign(Attribution quotation, Passage passage, NounPhrase signature) => quotation with
    {
        Type = CueType.Label,
        Cue = passage.Span(signature.First - 1, signature.First),
        CueAt = quotation.Passage == passage ? signature.First - 1 : -1,
        Source = null,
        SourceSpan = passage.Span(signature.First, signature.End),
    };
}
