using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>Finds runs of tokens that may be one name: capitalized words, and the lowercase words between them.</summary>
internal static class NameChunker
{
    // No name is longer. The limit keeps the cost linear for text in capitals.
    private const int LongestRun = 12;

    /// <summary>The runs of <paramref name="tokens"/>, as token indices, end exclusive.</summary>
    public static IEnumerable<(int Start, int End)> FindRuns(TokenRun tokens)
    {
        for (var start = 0; start < tokens.Count;)
        {
            var end = StartsRun(tokens, start) ? FindEnd(tokens, start) : start;
            if (end > start) yield return (start, end);
            start = Math.Max(end, start + 1);
        }
    }

    private static bool StartsRun(TokenRun tokens, int index) =>
        tokens.IsCapitalized(index) && (!NameCues.FunctionWords.Has(tokens[index]) || IsKnownPhrase(tokens, index));

    private static bool IsKnownPhrase(TokenRun tokens, int start)
    {
        for (var end = Math.Min(tokens.Count, start + Gazetteer.LongestName); end > start; end--)
        {
            if (Gazetteer.Find(tokens.Slice(start, end)) is not null) return true;
        }

        return false;
    }

    private static int FindEnd(TokenRun tokens, int start)
    {
        var end = start + 1;
        while (end - start < LongestRun && JoinLength(tokens, start, end) is > 0 and var length) end += length;
        return end;
    }

    // The number of tokens that extend the run: a capitalized word, or lowercase words before a capitalized word.
    private static int JoinLength(TokenRun tokens, int start, int end)
    {
        if (tokens.IsCapitalized(end)) return NameCues.FunctionWords.Has(tokens[end]) && !tokens.IsInnerPeriod(end + 1) ? 0 : 1;
        if (tokens.IsInnerPeriod(end)) return 2;
        if (tokens[end] is "&" && tokens.IsCapitalized(end + 1)) return 2;
        if (IsPossessiveInName(tokens, end)) return 2;
        return ParticleLength(tokens, end) is > 0 and var particles ? particles : LinkLength(tokens, start, end);
    }

    // "Seafarers' Union", "Women's Institute", but not "Pakistan's Parliament".
    private static bool IsPossessiveInName(TokenRun tokens, int index) =>
        tokens.IsPossessive(index) && tokens.IsCapitalized(index + 1)
            && EndsInHead(tokens, index + 2) && Gazetteer.Find(tokens[index - 1]) is null;

    private static int ParticleLength(TokenRun tokens, int index)
    {
        if (!tokens.IsLower(index) || !NameParts.Particles.Has(tokens[index])) return 0;
        if (tokens.IsCapitalized(index + 1)) return 2;
        return tokens.IsLower(index + 1) && NameParts.Particles.Has(tokens[index + 1]) && tokens.IsCapitalized(index + 2) ? 3 : 0;
    }

    // "Front of Afghanistan", "Bank of the West", "Centers for Disease Control", "Ministry of Trade and Industry"
    private static int LinkLength(TokenRun tokens, int start, int index)
    {
        var length = tokens[index + 1] is "the" ? 3 : 2;
        if (!tokens.IsCapitalized(index + length - 1) || NameCues.FunctionWords.Has(tokens[index + length - 1])) return 0;
        return tokens[index] switch
        {
            "of" when EndsInHead(tokens, index) => length,
            "for" when NameCues.Organizations.Has(tokens[index - 1]) => length,
            "and" when length == 2 && IsLongOffice(tokens, start, index) => length,
            _ => 0,
        };
    }

    private static bool EndsInHead(TokenRun tokens, int index)
    {
        var head = tokens[index - 1];
        return NameCues.Organizations.Has(head) || NameCues.Locations.Has(head) || NameCues.Events.Has(head);
    }

    private static bool IsLongOffice(TokenRun tokens, int start, int index)
    {
        for (var at = start + 1; at < index; at++)
        {
            if (tokens[at] is "of" or "for") return NameCues.AndHeads.Has(tokens[at - 1]);
        }

        return false;
    }
}
