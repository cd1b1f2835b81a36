using System.Globalization;
using System.Text;

namespace Enrichment.Bench.Peers;

/// <summary>
/// Repeats the sample with other names and numbers in each copy, so that no sentence is the same: the network would read the same
/// sentence once only.
/// </summary>
internal static class VariedArticle
{
    private const string Gap = "\n\n";

    private static readonly string[] Places = [.. Read("places.txt")];
    private static readonly string[] GivenNames = [.. Read("given-names.txt")];

    // The three sentences without a name get one.
    private static readonly (string Text, string Added)[] Sentences =
    [
        ("The fight goes on", " for Panjshir"),
        ("My place is on this soil", " of Panjshir"),
        ("They say the whole province", " of Panjshir"),
    ];

    private static readonly string[] PlaceNames =
    [
        "Panjshir", "Kabul", "Andarab", "Kandahar", "Herat", "Mazar-e-Sharif", "Jalalabad", "Lashkar Gah", "Asvaka", "Aśvaka",
    ];

    private static readonly string[] Surnames =
    [
        "Massoud", "Mujahid", "Hamid", "Dashty", "Zara", "Saleh", "Baradar", "Yakub", "Omar", "Stanekzai",
    ];

    private static readonly string[] Numbers = ["2,50,000", "130,000", "M33", "Panj5Hir"];

    /// <summary>Creates the text, of at most <paramref name="size"/> bytes in UTF-8, and hardly less.</summary>
    public static string Create(string sample, int size)
    {
        var template = Sentences.Aggregate(sample, (text, sentence) => text.Replace(
            sentence.Text, sentence.Text + sentence.Added, StringComparison.Ordinal));
        var text = new StringBuilder();
        for (var (copy, bytes) = (0, 0); ; copy++)
        {
            var next = CreateCopy(template, copy) + Gap;
            bytes += Encoding.UTF8.GetByteCount(next);
            if (bytes > size) return text.ToString();
            text.Append(next);
        }
    }

    private static string CreateCopy(string template, int copy)
    {
        var text = Replace(template, PlaceNames, at => Places[(copy + (at * 61)) % Places.Length]);
        text = Replace(text, Surnames, at => GivenNames[(copy + (at * 101)) % GivenNames.Length] + "son");
        return Replace(text, Numbers, at => ((copy + 2) * (at + 37)).ToString("N0", CultureInfo.InvariantCulture));
    }

    private static string Replace(string text, string[] names, Func<int, string> create)
    {
        for (var at = 0; at < names.Length; at++) text = text.Replace(names[at], create(at), StringComparison.Ordinal);
        return text;
    }

    private static IEnumerable<string> Read(string list) =>
        File.ReadLines(Path.Join(Checkout.Root, "src", "Enrichment.Embedded", "Lexicons", "Entities", list))
            .Where(line => line.Length > 0 && line[0] != '#');
}
