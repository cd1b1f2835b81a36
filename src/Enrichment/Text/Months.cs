using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>The names of the months, from months.txt.</summary>
internal static class Months
{
    private static readonly NumberedWords Words = new(Lexicon.Open("months.txt"), "name", "abbreviation", "ambiguous");
    private static readonly NumberMap Numbers = Words.Numbers;
    private static readonly WordSet FullNames = WordSet.Create(Words.GetEntries("name"));
    private static readonly WordSet Ambiguous = WordSet.Create(Words.GetEntries("ambiguous"));

    /// <summary>All names and abbreviations.</summary>
    public static IEnumerable<string> All => Numbers.Words;

    /// <summary>The names in full.</summary>
    public static IEnumerable<string> Names => FullNames.Words;

    /// <summary>The abbreviations, without a period.</summary>
    public static IReadOnlyList<string> Abbreviations { get; } = Words.GetEntries("abbreviation");

    /// <summary>The number of the month that <paramref name="word"/> names or abbreviates, 1 to 12, or null.</summary>
    public static int? Find(ReadOnlySpan<char> word) => Numbers.Find(word, out var number) ? (int)number : null;

    /// <summary>Whether <paramref name="word"/> is the name of a month in full.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => FullNames.Has(word);

    /// <summary>Whether <paramref name="word"/> is the name of a month and an everyday word as well: "may".</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> word) => Ambiguous.Has(word);
}
