using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds the candidates for names in one sentence, each with what its own sentence tells of it.</summary>
internal static class SentenceNames
{
    /// <summary>The candidates in <paramref name="tokens"/>, in text order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The sentence.</param>
    public static IReadOnlyList<NameCandidate> Find(string text, SentenceTokens tokens)
    {
        if (tokens.IsShouted()) return [];
        if (tokens.IsTitleCase()) return [.. InHeadline(tokens)];
        var candidates = NameChunker.Runs(tokens)
            .SelectMany(run => NameSplitter.Split(tokens, run.Start, run.End))
            .Select(segment => NameTyper.Type(tokens, segment))
            .OfType<NameCandidate>()
            .ToList();
        ShareTypes(text, candidates);
        return candidates;
    }

    // Where every word has a capital, only what is known by itself counts; the rest of the article may add more.
    private static IEnumerable<NameCandidate> InHeadline(SentenceTokens tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = KnownEnd(tokens, start);
            if (end > start && NameTyper.Type(tokens, new NameSegment(start, end, AfterTitle: false)) is { } name) yield return name;
            start = Math.Max(end, start + 1);
        }
    }

    private static int KnownEnd(SentenceTokens tokens, int start)
    {
        if (!tokens.IsCapitalized(start)) return start;
        for (var end = Math.Min(tokens.Count, start + Gazetteer.LongestName); end > start; end--)
        {
            if (Gazetteer.Find(tokens.Slice(start, end)) is not null) return end;
        }

        if (tokens.IsAcronym(start)) return start + 1;
        var isPerson = NameCues.GivenNames.Contains(tokens[start].ToString()) && tokens.IsCapitalized(start + 1)
            && !NameCues.CommonWords.Has(tokens[start + 1]) && !NameCues.FunctionWords.Has(tokens[start + 1]);
        return isPerson ? start + 2 : start;
    }

    // "from Panjshir and Andarab", "Kandahar, Herat and Lashkar Gah": what stands in one row is of one kind.
    private static void ShareTypes(string text, List<NameCandidate> candidates)
    {
        for (var at = 1; at < candidates.Count; at++) Share(text, candidates, from: at - 1, to: at);
        for (var at = candidates.Count - 1; at > 0; at--) Share(text, candidates, from: at, to: at - 1);
    }

    private static void Share(string text, List<NameCandidate> candidates, int from, int to)
    {
        var (giver, taker) = (candidates[from], candidates[to]);
        if (taker.Weight >= 0.5 || giver.Weight <= taker.Weight || giver.Type == EntityType.Group) return;
        var (first, second) = from < to ? (giver, taker) : (taker, giver);
        if (IsListLink(text.AsSpan(first.End, second.Offset - first.End)))
            candidates[to] = taker with { Type = giver.Type, Weight = Math.Min(0.6, giver.Weight - 0.05) };
    }

    private static bool IsListLink(ReadOnlySpan<char> between) =>
        between.Trim() is "," or "and" or "or" or "&" or ", and" or ", or" or "as well as" or "and in" or "and from" or "and to";
}
