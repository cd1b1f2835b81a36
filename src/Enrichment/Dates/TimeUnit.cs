using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>A unit of time and how ISO 8601 writes a duration in it.</summary>
/// <param name="Letter">Its letter: "Y".</param>
/// <param name="Factor">How many of that letter it is: a decade is 10 years.</param>
/// <param name="IsClock">Whether the letter belongs behind the "T".</param>
internal sealed record TimeUnit(char Letter, int Factor = 1, bool IsClock = false)
{
    /// <summary>Seven days.</summary>
    public static readonly TimeUnit Week = new('W');

    /// <summary>A day.</summary>
    public static readonly TimeUnit Day = new('D');

    /// <summary>A calendar month.</summary>
    public static readonly TimeUnit Month = new('M');

    /// <summary>A calendar year.</summary>
    public static readonly TimeUnit Year = new('Y');

    /// <summary>Ten years.</summary>
    public static readonly TimeUnit Decade = new('Y', 10);

    /// <summary>A hundred years.</summary>
    public static readonly TimeUnit Century = new('Y', 100);

    private static readonly TimeUnit Fortnight = new('W', 2);
    private static readonly TimeUnit Hour = new('H', 1, true);
    private static readonly TimeUnit Minute = new('M', 1, true);
    private static readonly TimeUnit Second = new('S', 1, true);

    private static readonly WordMap<TimeUnit> Singulars = new(
        (Second, "second sec"), (Minute, "minute min"), (Hour, "hour hr"), (Day, "day"), (Week, "week"), (Fortnight, "fortnight"),
        (Month, "month"), (Year, "year yr"), (Decade, "decade"), (Century, "century"));

    private static readonly WordMap<TimeUnit> Plurals = new(
        (Second, "seconds secs"), (Minute, "minutes mins"), (Hour, "hours hrs"), (Day, "days"), (Week, "weeks"), (Fortnight, "fortnights"),
        (Month, "months"), (Year, "years yrs"), (Decade, "decades"), (Century, "centuries"));

    /// <summary>The unit <paramref name="word"/> names in the singular, or null.</summary>
    public static TimeUnit? Singular(ReadOnlySpan<char> word) => Singulars.Find(word, out var unit) ? unit : null;

    /// <summary>The unit <paramref name="word"/> names in the plural, or null.</summary>
    public static TimeUnit? Plural(ReadOnlySpan<char> word) => Plurals.Find(word, out var unit) ? unit : null;

    /// <summary>The unit <paramref name="word"/> names in either number, or null.</summary>
    public static TimeUnit? Named(ReadOnlySpan<char> word) => Plural(word) ?? Singular(word);

    /// <summary>A duration of <paramref name="count"/> of it: "P20Y", "PT48H".</summary>
    public string Duration(decimal count)
    {
        var amount = NumberReader.Trim(count * Factor);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{(IsClock ? "T" : "")}{amount}{Letter}");
    }
}
