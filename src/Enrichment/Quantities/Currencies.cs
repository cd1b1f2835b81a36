using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Currencies and their spellings, from currencies.txt.</summary>
/// <remarks>
/// A name that several countries share is the currency that news mentions most ("dollars" is USD, "rupees" is INR). If no country is
/// mentioned most ("francs", "pesos", "krona"), the unit is the word itself.
/// </remarks>
internal static class Currencies
{
    private static readonly Spelling[] Spellings = [.. Lexicon.Open("currencies.txt").Entries.Select(Read)];

    private static readonly WordMap<string> Signs = CreateMap("sign");

    // "US$5", "A$5"
    private static readonly WordMap<string> DollarPrefixes = CreateMap("dollarPrefix");

    private static readonly WordMap<string> Codes = CreateMap("code");
    private static readonly WordMap<string> Names = CreateMap("name");

    // Names whose currency an adjective decides: "Canadian dollars".
    private static readonly WordMap<NationalName[]> National = WordMap<NationalName[]>.Create(
        Spellings.Where(spelling => spelling.Kind == "national").GroupBy(spelling => spelling.Text.Split(' ')[0], StringComparer.Ordinal),
        names => names.Key,
        names => [.. names.Select(name => new NationalName(name.Text.Split(' ')[1], name.Currency))]);

    /// <summary>The currency whose sign or code ends before token <paramref name="number"/> and its first token, or null.</summary>
    public static (string Currency, int Start)? FindBefore(TokenRun tokens, int number)
    {
        var last = number - 1;
        if (Signs.Find(tokens[last], out var sign)) return FindPrefix(tokens, last) is { } country ? (country, last - 1) : (sign, last);
        if (tokens.Is(last, ".") && tokens.Is(last - 1, "rs")) return ("INR", last - 1);
        return IsCode(tokens[last]) && Codes.Find(tokens[last], out var code) ? (code, last) : null;
    }

    /// <summary>The currency with the name <paramref name="word"/>, or null.</summary>
    public static string? FindName(ReadOnlySpan<char> word) => Names.Find(word, out var currency) ? currency : null;

    /// <summary>The currency that starts at token <paramref name="at"/> and the first token after it, or null.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The first token after the number.</param>
    /// <param name="isScaled">Whether the number ends in a word such as "million".</param>
    public static (string Currency, int End)? FindAfter(TokenRun tokens, int at, bool isScaled)
    {
        if (Signs.Find(tokens[at], out var sign) && tokens.Touches(at) && !tokens.IsNumber(at + 1)) return (sign, at + 1);
        if (FindNational(tokens, at) is { } national) return national;
        if (IsSecondWordNational(tokens, at, isScaled, out var names)) return (names[0].Currency, at + 3);
        if (tokens.Is(at, "pounds")) return FindPounds(tokens, at, isScaled);
        // "3 won": "won" is a verb, except after a word such as "million".
        if (tokens.Is(at, "won") && !isScaled) return null;
        if (Names.Find(tokens[at], out var name)) return (name, at + 1);
        return IsCode(tokens[at]) && tokens[at].Length == 3 && Codes.Find(tokens[at], out var code) ? (code, at + 1) : null;
    }

    // "Canadian dollars"
    private static (string Currency, int End)? FindNational(TokenRun tokens, int at)
    {
        if (!National.Find(tokens[at], out var names)) return null;
        foreach (var (word, currency) in names)
        {
            if (tokens.Is(at + 1, word)) return (currency, at + 2);
        }

        return null;
    }

    // "New Zealand dollars", "Sri Lankan rupees"
    private static bool IsSecondWordNational(TokenRun tokens, int at, bool isScaled, out NationalName[] names)
    {
        names = [];
        if (!tokens.Is(at, "new") && !tokens.Is(at, "sri")) return false;
        if (!tokens.IsWord(at + 1) || FindAfter(tokens, at + 1, isScaled) is null) return false;
        return National.Find(tokens[at + 1], out names);
    }

    private static (string Currency, int End) FindPounds(TokenRun tokens, int at, bool isScaled)
    {
        if (tokens.Is(at + 1, "sterling")) return ("GBP", at + 2);
        return (isScaled ? "GBP" : "pound", at + 1);
    }

    // Codes are in capitals. "Rs" has one capital.
    private static bool IsCode(ReadOnlySpan<char> word) => word.Length is 2 or 3 && char.IsUpper(word[0]);

    private static string? FindPrefix(TokenRun tokens, int sign) =>
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
