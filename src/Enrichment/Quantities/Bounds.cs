using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Finds the bound of a number in the words around it: "over", "at least", "or more". From quantity-bounds.txt.</summary>
internal static class Bounds
{
    private static readonly WordClasses Words = new(Lexicon.Open("quantity-bounds.txt"), "about", "atLeast", "atMost");

    // The last word decides where to look; a longer phrase is tried first.
    private static readonly WordMap<Phrase[]> ByLastWord = WordMap<Phrase[]>.Create(
        CreatePhrases("about", QuantityBound.About)
            .Concat(CreatePhrases("atLeast", QuantityBound.AtLeast))
            .Concat(CreatePhrases("atMost", QuantityBound.AtMost))
            .GroupBy(phrase => phrase.Words[^1], StringComparer.Ordinal),
        phrases => phrases.Key,
        phrases => [.. phrases.OrderByDescending(phrase => phrase.Words.Length)]);

    /// <summary>
    /// The bound that ends before token <paramref name="at"/> and its first token. <see cref="QuantityBound.Exact"/> and
    /// <paramref name="at"/> if there is none.
    /// </summary>
    public static (QuantityBound Bound, int Start) FindBefore(TokenRun tokens, int at)
    {
        if (tokens.Is(at - 1, "~") && tokens.Touches(at)) return (QuantityBound.About, at - 1);
        if (!ByLastWord.Find(tokens[at - 1], out var phrases)) return (QuantityBound.Exact, at);
        foreach (var (bound, words) in phrases)
        {
            if (tokens.Are(at - words.Length, words)) return (bound, at - words.Length);
        }

        return (QuantityBound.Exact, at);
    }

    /// <summary>
    /// The bound that starts at token <paramref name="at"/> ("+", "or more") and the first token after it.
    /// <see cref="QuantityBound.Exact"/> and <paramref name="at"/> if there is none.
    /// </summary>
    public static (QuantityBound Bound, int End) FindAfter(TokenRun tokens, int at)
    {
        if (tokens.Is(at, "+") && tokens.Touches(at) && !tokens.IsNumber(at + 1)) return (QuantityBound.AtLeast, at + 1);
        if (tokens.Are(at, "or", "more")) return (QuantityBound.AtLeast, at + 2);
        return tokens.Are(at, "or", "less") || tokens.Are(at, "or", "fewer") ? (QuantityBound.AtMost, at + 2) : (QuantityBound.Exact, at);
    }

    private static IEnumerable<Phrase> CreatePhrases(string name, QuantityBound bound) =>
        Words.GetEntries(name).Select(phrase => new Phrase(bound, phrase.Split(' ')));

    private sealed record Phrase(QuantityBound Bound, string[] Words);
}
