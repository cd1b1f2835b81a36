using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Recognizes the numbers of houses: "10 Downing Street", "12 Rue de Rivoli".</summary>
internal static class StreetAddress
{
    // At most this many words of the name are before its last one: "14 Martin Luther King Drive".
    private const int MaxWordsBefore = 3;

    private static readonly WordClasses Words = new(Lexicon.Open("street-words.txt"), "last", "first");
    private static readonly WordSet LastWords = Words["last"];
    private static readonly WordSet FirstWords = Words["first"];

    /// <summary>Whether the name of a street starts at token <paramref name="at"/>, the one after a number.</summary>
    public static bool StartsAt(TokenRun tokens, int at)
    {
        if (!IsNext(tokens, at)) return false;
        if (FirstWords.Has(tokens[at]) && tokens.GetGapBefore(at + 1) == 1 && tokens.IsWord(at + 1)) return true;
        for (var i = at + 1; i <= at + MaxWordsBefore; i++)
        {
            if (tokens.IsSuffix(i)) continue;
            if (!IsNext(tokens, i)) return false;
            if (LastWords.Has(tokens[i])) return true;
        }

        return false;
    }

    private static bool IsNext(TokenRun tokens, int at) => tokens.IsCapitalized(at) && tokens.GetGapBefore(at) == 1;
}
