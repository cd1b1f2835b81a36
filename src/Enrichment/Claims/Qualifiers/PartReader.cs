using Enrichment.Claims.Attributions;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Qualifiers;

/// <summary>
/// Finds the parts of a content: ""I am here," he said, "and I stay."" has the parts "I am here" and "and I stay.". Quotation marks around
/// a part, and marks that separate it from the reporting words, are not in it.
/// </summary>
internal static class PartReader
{
    /// <summary>The parts of the content of <paramref name="attribution"/>, in order, at least one.</summary>
    public static IReadOnlyList<TextSpan> Read(Attribution attribution)
    {
        var passage = attribution.Passage;
        var parts = new List<TextSpan>();
        foreach (var (first, last) in GetRanges(attribution))
        {
            if (Trim(passage, first, last) is { } part) parts.Add(part);
        }

        if (parts.Count == 0) parts.Add(passage.Span(attribution.Content.First, attribution.Content.End));
        if (attribution is { ContinuesFrom: { } from, ContinuesTo: { } to } && to > from && from >= parts[^1].Offset + parts[^1].Length)
            parts.Add(TextSpan.FromBounds(from, to));
        else if (attribution.ContinuesTo is { } end && end > parts[^1].Offset + parts[^1].Length)
            parts[^1] = TextSpan.FromBounds(parts[^1].Offset, end);
        var pieces = new List<TextSpan>(parts.Count);
        foreach (var part in parts) pieces.AddRange(QuotedLines.Split(passage.Text, part));
        return pieces;
    }

    private static (int First, int End)[] GetRanges(Attribution attribution)
    {
        var ((first, end), (from, to)) = (attribution.Content, attribution.Interruption);
        if (to <= from || from >= end || to <= first) return [(first, end)];
        return [(first, from), (to, end)];
    }

    private static TextSpan? Trim(Passage passage, int first, int end)
    {
        while (first < end && IsSeparator(passage, first)) first++;
        while (end > first && (IsSeparator(passage, end - 1) || IsLooseStop(passage, end - 1, first))) end--;
        if (IsEnclosed(passage, first, end))
        {
            (first, end) = (first + 1, end - 1);
            if (end > first + 1 && passage[end - 1] == ",") end--;
        }

        return first < end ? passage.Span(first, end) : null;
    }

    private static bool IsSeparator(Passage passage, int at) =>
        passage.QuoteAt(at) is null && passage[at] is "," or ":" or ";" or "—" or "–";

    // The full stop after the reporting words: ""I am here," he said. "I stay."".
    private static bool IsLooseStop(Passage passage, int at, int first) => at == first && passage[at] == "." && passage.QuoteAt(at) is null;

    // The quotation marks at both ends enclose the part if all words between are quoted. In ""two of them" said "one thing"", they do not.
    private static bool IsEnclosed(Passage passage, int first, int end)
    {
        if (end - first <= 2 || passage.QuoteAt(first)?.First != first || passage.QuoteAt(end - 1)?.Last != end - 1) return false;
        for (var at = first; at < end; at++)
        {
            if (passage.IsWord(at) && passage.QuoteAt(at) is null) return false;
        }

        return true;
    }
}
