using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>The names of the days of the week, from weekdays.txt.</summary>
internal static class Weekdays
{
    private static readonly NumberedWords Words = new(Lexicon.Open("weekdays.txt"), "name", "abbreviation", "rare");
    private static readonly NumberMap Numbers = Words.GetNumbers("name");
    private static readonly WordSet Abbreviations = WordSet.Create(Words.GetEntries("abbreviation"));

    /// <summary>All names and abbreviations.</summary>
    public static IEnumerable<string> All => [.. Numbers.Words, .. Abbreviations.Words];

    /// <summary>The names in full.</summary>
    public static IEnumerable<string> Names => Numbers.Words;

    /// <summary>All names and abbreviations but the rare ones.</summary>
    public static IEnumerable<string> Common => All.Except(Words.GetEntries("rare"));

    /// <summary>The day that <paramref name="word"/> names in full, or null.</summary>
    public static DayOfWeek? Find(ReadOnlySpan<char> word) => Numbers.Find(word, out var number) ? (DayOfWeek)number : null;

    /// <summary>Whether <paramref name="word"/> is the abbreviation of a day.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.Has(word);
}
