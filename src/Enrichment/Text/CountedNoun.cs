using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Finds the noun a number counts: "residents" in "2,50,000 residents", "fighters" in "five Taliban fighters".</summary>
internal static class CountedNoun
{
    // Adjectives and names may stand between the number and its noun, but not more than this many.
    private const int MostBetween = 3;

    private static readonly WordClasses Words = new(
        Lexicon.Open("counted-nouns.txt"), "plural", "notPlural", "nominal", "singular", "stop");

    private static readonly WordSet IrregularPlurals = Words["plural"];
    private static readonly WordSet NotPlural = Words["notPlural"];
    private static readonly WordSet Nominal = Words["nominal"];
    private static readonly WordSet Countable = Words["singular"];

    // They start another phrase; the noun is not after them.
    private static readonly WordSet Stops = Words["stop"];

    /// <summary>The noun that the number ending before token <paramref name="at"/> counts, or null.</summary>
    public static string? After(TokenRun tokens, int at, decimal value)
    {
        if (value == 1) return tokens.IsWord(at) && Countable.Has(tokens[at]) ? tokens[at].ToString() : null;
        for (var i = at; i < at + MostBetween && Continues(tokens, at, i); i++)
        {
            if (IsPlural(tokens[i])) return Last(tokens, i);
        }

        return Nominal.Has(tokens[at]) && tokens.IsWord(at) ? tokens[at].ToString() : null;
    }

    /// <summary>Whether a plural stands right at token <paramref name="at"/>, in lower case.</summary>
    public static bool IsPlain(TokenRun tokens, int at) => tokens.IsWord(at) && char.IsLower(tokens[at][0]) && !Stops.Has(tokens[at]) && IsPlural(tokens[at]);

    private static bool Continues(TokenRun tokens, int first, int at) =>
        tokens.IsWord(at) && !Stops.Has(tokens[at]) && (at > first ? tokens.GapBefore(at) == 1 : tokens.GapBefore(at) <= 1);

    // "three members states": where plurals follow one another, the last is counted ("sports fans").
    private static string Last(TokenRun tokens, int at) =>
        Continues(tokens, at, at + 1) && tokens.GapBefore(at + 1) == 1 && IsPlural(tokens[at + 1]) && !tokens[at + 1].EndsWith("ies's", StringComparison.Ordinal) ? tokens[at + 1].ToString() : tokens[at].ToString();

    private static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (IrregularPlurals.Has(word)) return true;
        if (word.Length < 3 || NotPlural.Has(word)) return false;
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '.') && char.IsLower(word[^2]);
    }
}
