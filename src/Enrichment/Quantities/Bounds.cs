using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>The words around a number that say how it is meant: "over", "at least", "or more".</summary>
internal static class Bounds
{
    // Longer phrases before the shorter ones they end in.
    private static readonly (QuantityBound Bound, string[] Words)[] Before =
    [
        (QuantityBound.AtMost, ["no", "more", "than"]), (QuantityBound.AtMost, ["not", "more", "than"]), (QuantityBound.AtLeast, ["no", "fewer", "than"]), (QuantityBound.AtLeast, ["no", "less", "than"]),
        (QuantityBound.AtLeast, ["not", "less", "than"]), (QuantityBound.AtLeast, ["well", "over"]), (QuantityBound.AtLeast, ["just", "over"]), (QuantityBound.AtLeast, ["slightly", "over"]),
        (QuantityBound.AtMost, ["just", "under"]), (QuantityBound.AtMost, ["well", "under"]), (QuantityBound.AtMost, ["just", "below"]), (QuantityBound.AtLeast, ["just", "above"]),
        (QuantityBound.AtLeast, ["more", "than"]), (QuantityBound.AtLeast, ["greater", "than"]), (QuantityBound.AtLeast, ["higher", "than"]), (QuantityBound.AtLeast, ["at", "least"]), (QuantityBound.AtLeast, ["upwards", "of"]),
        (QuantityBound.AtLeast, ["in", "excess", "of"]), (QuantityBound.AtLeast, ["a", "minimum", "of"]),
        (QuantityBound.AtMost, ["fewer", "than"]), (QuantityBound.AtMost, ["less", "than"]), (QuantityBound.AtMost, ["lower", "than"]), (QuantityBound.AtMost, ["at", "most"]), (QuantityBound.AtMost, ["up", "to"]),
        (QuantityBound.AtMost, ["as", "many", "as"]), (QuantityBound.AtMost, ["as", "much", "as"]), (QuantityBound.AtMost, ["a", "maximum", "of"]),
        (QuantityBound.About, ["an", "estimated"]), (QuantityBound.About, ["close", "to"]), (QuantityBound.About, ["close", "on"]), (QuantityBound.About, ["somewhere", "around"]),
        (QuantityBound.AtLeast, ["over"]), (QuantityBound.AtLeast, ["above"]), (QuantityBound.AtMost, ["not", "exceeding"]), (QuantityBound.AtLeast, ["exceeding"]), (QuantityBound.AtMost, ["under"]), (QuantityBound.AtMost, ["below"]),
        (QuantityBound.About, ["about"]), (QuantityBound.About, ["around"]), (QuantityBound.About, ["some"]), (QuantityBound.About, ["nearly"]), (QuantityBound.About, ["almost"]), (QuantityBound.About, ["roughly"]),
        (QuantityBound.About, ["approximately"]), (QuantityBound.About, ["approx"]), (QuantityBound.About, ["approx", "."]), (QuantityBound.About, ["circa"]), (QuantityBound.About, ["estimated"]),
    ];

    private static readonly WordMap<(QuantityBound Bound, string[] Words)[]> ByLastWord = new(
        [.. Before.GroupBy(phrase => phrase.Words[^1], StringComparer.Ordinal).Select(group => (group.ToArray(), group.Key))]);

    /// <summary>The bound that ends before token <paramref name="at"/> and its first token; <see cref="QuantityBound.Exact"/> and <paramref name="at"/> where there is none.</summary>
    public static (QuantityBound Bound, int Start) EndingAt(TokenRun tokens, int at)
    {
        if (tokens.Is(at - 1, "~") && tokens.Touches(at)) return (QuantityBound.About, at - 1);
        if (!ByLastWord.Find(tokens[at - 1], out var phrases)) return (QuantityBound.Exact, at);
        foreach (var (bound, words) in phrases)
        {
            if (tokens.Are(at - words.Length, words)) return (bound, at - words.Length);
        }

        return (QuantityBound.Exact, at);
    }

    /// <summary>The first token behind a bound that starts at token <paramref name="at"/> ("+", "or more"); <paramref name="at"/> where there is none.</summary>
    public static (QuantityBound Bound, int End) StartingAt(TokenRun tokens, int at)
    {
        if (tokens.Is(at, "+") && tokens.Touches(at) && !tokens.IsNumber(at + 1)) return (QuantityBound.AtLeast, at + 1);
        if (tokens.Are(at, "or", "more")) return (QuantityBound.AtLeast, at + 2);
        return tokens.Are(at, "or", "less") || tokens.Are(at, "or", "fewer") ? (QuantityBound.AtMost, at + 2) : (QuantityBound.Exact, at);
    }
}
