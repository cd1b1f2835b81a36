using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Currencies and how they are written, from currencies.txt. Where several countries share a name without a word that tells them apart, the most written about is meant
/// ("dollars" USD, "rupees" INR); "francs", "pesos" and "krona" are too even for that and stay words.</summary>
internal static class Currencies
{
    private static readonly Spelling[] Spellings = [.. Lexicon.Open("currencies.txt").Entries.Select(Read)];

    private static readonly WordMap<string> Signs = CreateMap("sign");

    // "US$5", "A$5"
    private static readonly WordMap<string> DollarPrefixes = CreateMap("dollarPrefix");

    private static readonly WordMap<string> Codes = CreateMap("code");
    private static readonly WordMap<string> Names = CreateMap("name");

    // The names that an adjective decides about.
    private static readonly WordMap<NationalName[]> National = WordMap<NationalName[]>.Create(
        Spellings.Where(spelling => spelling.Kind == "national").GroupBy(spelling => spelling.Text.Split(' ')[0], StringComparer.Ordinal),
        names => names.Key,
        names => [.. names.Select(name => new NationalName(name.Text.Split(' ')[1], name.Currency))]);

    /// <summary>The currency whose sign or code ends before token <paramref name="number"/>, and the first token of it; or null.</summary>
    public static (string Currency, int Start)? Before(TokenRun tokens, int number)
    {
        var last = number - 1;
        if (Signs.Find(tokens[last], out var sign)) return Prefix(tokens, last) is { } country ? (country, last - 1) : (sign, last);
        if (tokens.Is(last, ".") && tokens.Is(last - 1, "rs")) return ("INR", last - 1);
        return IsCode(tokens[last]) && Codes.Find(tokens[last], out var code) ? (code, last) : null;
    }

    /// <summary>The currency named at token <paramref name="at"/> and the first token behind it, or null.</summary>
    public static (string Currency, int End)? After(TokenRun tokens, int at, bool isScaled)
    {
        if (Signs.Find(tokens[at], out var sign) && tokens.Touches(at) && !tokens.IsNumber(at + 1)) return (sign, at + 1);
        if (National.Find(tokens[at], out var own))
        {
            foreach (var (word, currency) in own)
            {
                if (tokens.Is(at + 1, word)) return (currency, at + 2);
            }
        }

        if ((tokens.Is(at, "new") || tokens.Is(at, "sri")) && tokens.IsWord(at + 1) && After(tokens, at + 1, isScaled) is var (_, _) && National.Find(tokens[at + 1], out var last)) return (last[0].Currency, at + 3);
        if (tokens.Is(at, "pounds") && (tokens.Is(at + 1, "sterling") || isScaled)) return ("GBP", tokens.Is(at + 1, "sterling") ? at + 2 : at + 1);
        if (tokens.Is(at, "pounds")) return ("pound", at + 1);
        // "3 won": a verb, unless it is money for sure.
        if (tokens.Is(at, "won") && !isScaled) return null;
        if (Names.Find(tokens[at], out var name)) return (name, at + 1);
        return IsCode(tokens[at]) && tokens[at].Length == 3 && Codes.Find(tokens[at], out var code) ? (code, at + 1) : null;
    }

    // Codes are written in capitals, "Rs" and its like with one.
    private static bool IsCode(ReadOnlySpan<char> word) => word.Length is 2 or 3 && char.IsUpper(word[0]);

    private static string? Prefix(TokenRun tokens, int sign) =>
        tokens.Is(sign, "$") && tokens.Touches(sign) && DollarPrefixes.Find(tokens[sign - 1], out var currency) ? currency : null;

    private static WordMap<string> CreateMap(string kind) =>
        WordMap<string>.Create(
            Spellings.Where(spelling => spelling.Kind == kind), spelling => spelling.Text, spelling => spelling.Currency);

    private static Spelling Read(LexiconEntry entry) => entry.Classes.Split(' ') switch
    {
        [("sign" or "dollarPrefix" or "code" or "name") and var kind, var currency] => new Spelling(entry.Text, kind, currency),
        ["national", var currency] when entry.Text.Split(' ').Length == 2 => new Spelling(entry.Text, "national", currency),
        _ => throw entry.CreateError(
            $"'{entry.Text}' needs a kind (sign, dollarPrefix, code, name or, for two words, national) and a currency"),
    };

    private sealed record Spelling(string Text, string Kind, string Currency);

    private sealed record NationalName(string Word, string Currency);
}
