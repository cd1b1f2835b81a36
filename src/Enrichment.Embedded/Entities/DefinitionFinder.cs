using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Finds names that are followed by their abbreviation in brackets. The name is the shortest row of words before the brackets that starts
/// with the first letter of the abbreviation and has its other letters as initials, in order (after A. Schwartz and M. Hearst, 2003, who
/// accept letters inside of words too).
/// </summary>
internal static class DefinitionFinder
{
    // Words that an abbreviation leaves out, beside its own letters: "of", "and", the place at the end.
    private const int MostOmitted = 5;
    private const int MostTokensInBrackets = 5;

    // With marks and numbers.
    private const int MostTokensOfName = 40;

    /// <summary>The definitions in <paramref name="sentence"/>, in text order.</summary>
    public static IEnumerable<Definition> Find(TokenRun sentence)
    {
        for (var at = 1; at < sentence.Count; at++)
        {
            if (!sentence.Is(at, "(") || FindBracket(sentence, at) is not (> 0 and var end)) continue;
            if (!Acronym.IsAbbreviation(sentence.Slice(at + 1, end))) continue;
            if (FindName(sentence, at, Acronym.GetLetters(sentence.Slice(at + 1, end))) is not (>= 0 and var start)) continue;
            yield return new Definition(sentence.GetSpan(start, at), sentence.GetSpan(at + 1, end));
        }
    }

    private static int FindBracket(TokenRun sentence, int open)
    {
        for (var at = open + 2; at < sentence.Count && at <= open + 1 + MostTokensInBrackets; at++)
        {
            if (sentence.Is(at, ")")) return at;
        }

        return -1;
    }

    private static int FindName(TokenRun sentence, int end, string letters)
    {
        var words = 0;
        var first = Math.Max(0, end - MostTokensOfName);
        for (var start = end - 1; start >= first && words < letters.Length + MostOmitted && IsPart(sentence, start); start--)
        {
            if (!sentence.IsWord(start)) continue;
            words++;
            if (words > 1 && sentence.IsCapitalized(start) && HasLetters(sentence, start, end, letters)) return start;
        }

        return -1;
    }

    // "Merrill Lynch, Pierce, Fenner & Smith"; words in other brackets or quotation marks are another name.
    private static bool IsPart(TokenRun sentence, int at) => sentence.IsWord(at) || sentence.IsNumber(at) || sentence.IsSuffix(at)
        || sentence[at] is "," or "&" or "-" or "–" or "/" or "." or "’" or "'";

    private static bool HasLetters(TokenRun sentence, int start, int end, string letters)
    {
        if (char.ToUpperInvariant(sentence[start][0]) != letters[0]) return false;
        var (next, capitalized, unused) = (0, 0, 0);
        for (var at = start; at < end; at++)
        {
            if (!sentence.IsWord(at)) continue;
            var before = next;
            next = Acronym.MatchInitials(sentence[at], letters, next);
            if (next == before && !NameParts.Skipped.Has(sentence[at])) unused++;
            if (sentence.IsCapitalized(at)) capitalized++;
        }

        return next == letters.Length && capitalized > 1 && unused <= capitalized / 2;
    }
}
