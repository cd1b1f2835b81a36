using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds the name candidates in one sentence, with the evidence from that sentence.</summary>
internal static class SentenceNames
{
    /// <summary>The candidates in <paramref name="tokens"/>, in text order.</summary>
    /// <param name="tokens">The sentence.</param>
    public static IReadOnlyList<NameCandidate> Find(TokenRun tokens)
    {
        if (tokens.IsShouted()) return [];
        if (tokens.IsTitleCase()) return [.. InHeadline(tokens)];
        return [.. NameChunker.FindRuns(tokens)
            .SelectMany(run => NameSplitter.Split(tokens, run.Start, run.End))
            .Select(segment => NameTyper.Type(tokens, segment))
            .OfType<NameCandidate>()];
    }

    // If every word has a capital, only known names count; the rest of the article may add more.
    private static IEnumerable<NameCandidate> InHeadline(TokenRun tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = KnownEnd(tokens, start);
            if (end > start && NameTyper.Type(tokens, new NameSegment(start, end, AfterTitle: false)) is { } name) yield return name;
            start = Math.Max(end, start + 1);
        }
    }

    private static int KnownEnd(TokenRun tokens, int start)
    {
        if (!tokens.IsCapitalized(start)) return start;
        for (var end = Math.Min(tokens.Count, start + Gazetteer.LongestName); end > start; end--)
        {
            if (Gazetteer.Find(tokens.Slice(start, end)) is not null) return end;
        }

        if (tokens.IsAcronym(start)) return start + 1;
        var isPerson = NameCues.GivenNames.Has(tokens[start]) && tokens.IsCapitalized(start + 1)
            && !NameCues.CommonWords.Has(tokens[start + 1]) && !NameCues.FunctionWords.Has(tokens[start + 1]);
        return isPerson ? start + 2 : start;
    }
}
