using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Finds the noun that a number counts: "residents" in "2,50,000 residents", "fighters" in "five Taliban fighters".</summary>
internal static class CountedNoun
{
    // At most this many adjectives and names may be between the number and its noun.
    private const int MaxWordsBetween = 3;

    private static readonly WordClasses Words = new(
        Lexicon.Open("counted-nouns.txt"), "plural", "notPlural", "nominal", "singular", "stop");

    private static readonly WordSet IrregularPlurals = Words["plural"];
    private static readonly WordSet NotPlural = Words["notPlural"];
    private static readonly WordSet Nominal = Words["nominal"];
    private static readonly WordSet Countable = Words["singular"];

    // They start another phrase. The noun is not after them.
    private static readonly WordSet Stops = Words["stop"];

    /// <summary>Finds the noun that <paramref name="value"/>, the number before token <paramref name="at"/>, counts, or null.</summary>
    public static string? FindAfter(TokenRun tokens, int at, decimal value)
    {
        if (value == 1) return tokens.IsWord(at) && Countable.Has(tokens[at]) ? tokens[at].ToString() : null;
        for (var i = at; i < at + MaxWordsBetween && ContinuesPhrase(tokens, at, i); i++)
        {
            if (IsPlural(tokens[i])) return FindLastPlural(tokens, i);
        }

        return Nominal.Has(tokens[at]) && tokens.IsWord(at) ? tokens[at].ToString() : null;
    }

    /// <summary>Whether token <paramref name="at"/> is a plural in lower case.</summary>
    public static bool IsPluralAt(TokenRun tokens, int at) =>
        tokens.IsWord(at) && char.IsLower(tokens[at][0]) && !Stops.Has(tokens[at]) && IsPlural(tokens[at]);

    private static bool ContinuesPhrase(TokenRun tokens, int first, int at) =>
        tokens.IsWord(at) && !Stops.Has(tokens[at]) && (at > first ? tokens.GetGapBefore(at) == 1 : tokens.GetGapBefore(at) <= 1);

    // "sports fans": if two plurals follow one another, the last one is counted.
    private static string FindLastPlural(TokenRun tokens, int at)
    {
        var next = tokens[at + 1];
        var isCounted = ContinuesPhrase(tokens, at, at + 1) && IsPlural(next) && !next.EndsWith("ies's", StringComparison.Ordinal);
        return isCounted ? next.ToString() : tokens[at].ToString();
    }

    private static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (IrregularPlurals.Has(word)) return true;
        if (word.Length < 3 || NotPlural.Has(word) || word[^1] != 's') return false;
        // "MPs", "SUVs"
        if (char.IsUpper(word[^2])) return char.IsUpper(word[0]);
        return word[^2] is not ('s' or 'u' or 'i' or '.') && char.IsLower(word[^2]);
    }
}
