using Enrichment.Text;

namespace Enrichment.Quantities;

/// <summary>Currencies and how they are written. Where several countries share a name without a word that tells them apart, the most written about is meant
/// ("dollars" USD, "rupees" INR); "francs", "pesos" and "krona" are too even for that and stay words.</summary>
internal static class Currencies
{
    private static readonly WordMap<string> Signs = new(
        ("USD", "$"), ("EUR", "€"), ("GBP", "£"), ("JPY", "¥"), ("INR", "₹"), ("RUB", "₽"), ("KRW", "₩"), ("TRY", "₺"), ("ILS", "₪"), ("NGN", "₦"),
        ("PHP", "₱"), ("THB", "฿"), ("VND", "₫"), ("UAH", "₴"), ("BDT", "৳"), ("AFN", "؋"));

    // "US$5", "A$5"
    private static readonly WordMap<string> DollarPrefixes = new(
        ("USD", "us u.s."), ("AUD", "a au aus"), ("CAD", "c ca can"), ("NZD", "nz"), ("HKD", "hk"), ("SGD", "s sg"), ("TWD", "nt"), ("BRL", "r"));

    private static readonly WordMap<string> Codes = new(
        ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("JPY", "JPY"), ("INR", "INR Rs Re"), ("PKR", "PKR"), ("AFN", "AFN Afs"), ("CNY", "CNY RMB"), ("CHF", "CHF"), ("AUD", "AUD"),
        ("CAD", "CAD"), ("NZD", "NZD"), ("HKD", "HKD"), ("SGD", "SGD"), ("RUB", "RUB"), ("UAH", "UAH"), ("TRY", "TRY"), ("BDT", "BDT Tk"), ("LKR", "LKR"), ("NPR", "NPR"), ("IDR", "IDR Rp"), ("MYR", "MYR RM"),
        ("KES", "KES KSh"), ("NGN", "NGN"), ("ZAR", "ZAR"), ("SEK", "SEK"), ("NOK", "NOK"), ("DKK", "DKK"), ("PLN", "PLN"), ("AED", "AED"), ("SAR", "SAR"), ("BRL", "BRL"), ("MXN", "MXN"));

    private static readonly WordMap<string> Names = new(
        ("USD", "dollar dollars"), ("EUR", "euro euros"), ("INR", "rupee rupees"), ("JPY", "yen"), ("CNY", "yuan renminbi"), ("RUB", "rouble roubles ruble rubles"), ("AFN", "afghani afghanis"),
        ("KRW", "won"), ("NGN", "naira"), ("ZAR", "rand"), ("TRY", "lira liras"), ("ILS", "shekel shekels"), ("BDT", "taka"), ("UAH", "hryvnia hryvnias"), ("PLN", "zloty zlotys"), ("THB", "baht"),
        ("VND", "dong"), ("MYR", "ringgit"), ("HUF", "forint forints"), ("KZT", "tenge"), ("IDR", "rupiah"));

    private static readonly WordMap<(string Word, string Currency)[]> National = new(
        ([("dollars", "USD"), ("dollar", "USD")], "us u.s. american"), ([("dollars", "AUD"), ("dollar", "AUD")], "australian"), ([("dollars", "CAD"), ("dollar", "CAD")], "canadian"),
        ([("dollars", "NZD")], "zealand"), ([("rupees", "INR"), ("rupee", "INR")], "indian"), ([("rupees", "PKR"), ("rupee", "PKR")], "pakistani"), ([("rupees", "LKR")], "lankan"), ([("rupees", "NPR")], "nepali nepalese"),
        ([("francs", "CHF")], "swiss"), ([("pesos", "MXN")], "mexican"), ([("pesos", "PHP")], "philippine"), ([("pounds", "GBP")], "british"), ([("pounds", "EGP")], "egyptian"), ([("yuan", "CNY")], "chinese"),
        ([("rubles", "RUB"), ("roubles", "RUB")], "russian"), ([("rials", "IRR")], "iranian"), ([("riyals", "SAR")], "saudi"), ([("lira", "TRY")], "turkish"), ([("won", "KRW")], "korean"),
        ([("kroner", "NOK")], "norwegian"), ([("kroner", "DKK")], "danish"), ([("kronor", "SEK"), ("krona", "SEK")], "swedish"), ([("shillings", "KES")], "kenyan"), ([("dirhams", "AED")], "emirati"));

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
}
