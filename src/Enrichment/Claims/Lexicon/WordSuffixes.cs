using Enrichment.Lexicons;

namespace Enrichment.Claims.Lexicon;

/// <summary>The word classes that the ending of a word implies. A word has one of <see cref="Count"/> combinations of endings.</summary>
internal static class WordSuffixes
{
    /// <summary>The number of combinations.</summary>
    public const int Count = 32;

    private static readonly WordSet NotRegularPasts = Lexicons.Lexicon.Open("Claims/not-regular-pasts.txt").ToWordSet();
    private static readonly WordSet NotAdverbs = Lexicons.Lexicon.Open("Claims/not-adverbs.txt").ToWordSet();

    /// <summary>The combination of endings that <paramref name="word"/> has, from 0.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length < 4) return word.Length > 0 && word[^1] is 's' ? 8 : 0;
        return word[^1] switch
        {
            'y' => word.Length > 4 && word[^2] == 'l' && !NotAdverbs.Has(word) ? 1 : 0,
            'd' => word[^2] == 'e' && word[^3] != 'e' && !NotRegularPasts.Has(word) ? 2 : 0,
            'g' => word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? 4 : 0,
            's' => 8,
            't' => word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal) ? 16 : 0,
            _ => 0,
        };
    }

    /// <summary>The word classes that the combination <paramref name="suffixes"/> implies.</summary>
    public static WordClass GetClasses(int suffixes) =>
        ((suffixes & 1) != 0 ? WordClass.Adverb : 0)
        | ((suffixes & 2) != 0 ? WordClass.RegularPast : 0)
        | ((suffixes & 4) != 0 ? WordClass.Ing : 0)
        | ((suffixes & 8) != 0 ? WordClass.EndsInS : 0) | ((suffixes & 16) != 0 ? WordClass.Negation : 0);
}
