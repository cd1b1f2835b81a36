using Enrichment.Claims.Reading;

namespace Enrichment.Claims.Attributions;

/// <summary>Finds the claims that "according to" reports.</summary>
internal static class PrepositionClaims
{
    /// <summary>The claims of <paramref name="passage"/> that a preposition outside its quotations reports, in order.</summary>
    public static IEnumerable<Attribution> Find(Passage passage)
    {
        for (var at = 0; at + 2 < passage.Count; at++)
        {
            if (passage[at] == "according" && passage[at + 1] == "to"
                && passage.QuoteAt(at) is null && Read(passage, at, at + 2) is { } claim)
                yield return claim;
        }
    }

    private static Attribution? Read(Passage passage, int first, int end)
    {
        var sourceEnd = SourceEnd(passage, end);
        if (sourceEnd == end || FindContent(passage, first, sourceEnd) is not var (content, interruption)) return null;
        return new Attribution
        {
            Passage = passage,
            Type = CueType.Preposition,
            Cue = passage.Span(first, end),
            CueAt = first,
            Source = new NounPhrase(end, sourceEnd),
            Content = content,
            Interruption = interruption,
        };
    }

    private static int SourceEnd(Passage passage, int from)
    {
        var end = from;
        for (; end < passage.Count && end - from < 40; end++)
        {
            if (passage.NameAt(end) is { } name) end = name.End - 1;
            else if (passage.QuoteAt(end) is not null || passage[end] is "," or ";" or ":" or "—" or "–" or "(" or ")"
                || passage.IsEnd(end))
                break;
            else if (end > from && passage[end] is "and" or "but" or "who" or "which" or "while" && passage[end] is not "and") break;
        }

        return end;
    }

    private static ((int First, int End) Content, (int First, int End) Interruption)? FindContent(Passage passage, int first, int sourceEnd)
    {
        var start = first;
        while (start > 0 && first - start < 150 && !(passage.QuoteAt(start - 1) is null && passage[start - 1] is ";" or "!" or "?"))
            start--;
        while (start < first && (passage.IsMark(start) || passage[start] is "and" or "but")) start++;
        var left = first;
        while (left > start && passage[left - 1] is "," or "—" or "–") left--;
        var hasRight = passage[sourceEnd] == "," && sourceEnd + 1 < passage.Count;
        var right = hasRight ? ContentFinder.FindSentenceEnd(passage, sourceEnd + 1) : sourceEnd;
        if (left - start < 2) return right > sourceEnd + 1 ? ((sourceEnd + 1, right), default) : null;
        var continues = hasRight && right > sourceEnd + 1 && !HasClause(passage, start, left);
        return continues ? ((start, right), (left, sourceEnd + 1)) : ((start, left), default);
    }

    private static bool HasClause(Passage passage, int first, int end) =>
        ContentFinder.HasVerb(passage, first, end) || passage.QuoteAt(end - 1) is not null;
}
