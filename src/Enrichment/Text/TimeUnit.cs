using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>A unit of time and the form of its durations in ISO 8601.</summary>
/// <param name="Letter">The letter of ISO 8601: "Y".</param>
/// <param name="Factor">How many units of that letter it is: a decade is 10 years.</param>
/// <param name="IsClock">Whether the letter is after the "T" of a duration.</param>
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

    private static readonly Dictionary<string, TimeUnit> Units = new(StringComparer.Ordinal)
    {
        ["second"] = new('S', 1, IsClock: true),
        ["minute"] = new('M', 1, IsClock: true),
        ["hour"] = new('H', 1, IsClock: true),
        ["day"] = Day,
        ["week"] = Week,
        ["fortnight"] = new('W', 2),
        ["month"] = Month,
        ["year"] = Year,
        ["decade"] = Decade,
        ["century"] = Century,
    };

    private static readonly Spelling[] Spellings = [.. Lexicon.Open("time-units.txt").Entries.Select(Read)];
    private static readonly WordMap<TimeUnit> Singulars = CreateMap("singular");
    private static readonly WordMap<TimeUnit> Plurals = CreateMap("plural");

    /// <summary>The unit that <paramref name="word"/> names in the singular, or null.</summary>
    public static TimeUnit? FindSingular(ReadOnlySpan<char> word) => Singulars.Find(word, out var unit) ? unit : null;

    /// <summary>The unit that <paramref name="word"/> names in the plural, or null.</summary>
    public static TimeUnit? FindPlural(ReadOnlySpan<char> word) => Plurals.Find(word, out var unit) ? unit : null;

    /// <summary>The unit that <paramref name="word"/> names in the singular or plural, or null.</summary>
    public static TimeUnit? Find(ReadOnlySpan<char> word) => FindPlural(word) ?? FindSingular(word);

    /// <summary>Formats a duration of <paramref name="count"/> units: "P20Y", "PT48H".</summary>
    public string FormatDuration(decimal count)
    {
        var amount = NumberReader.Trim(count * Factor);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P{(IsClock ? "T" : "")}{amount}{Letter}");
    }

    private static WordMap<TimeUnit> CreateMap(string number) =>
        WordMap<TimeUnit>.Create(
            Spellings.Where(spelling => spelling.Number == number), spelling => spelling.Text, spelling => spelling.Unit);

    private static Spelling Read(LexiconEntry entry) =>
        entry.Classes.Split(' ') is [var name, ("singular" or "plural") and var number] && Units.TryGetValue(name, out var unit)
            ? new Spelling(entry.Text, unit, number)
            : throw entry.CreateError($"'{entry.Text}' needs a unit ({string.Join(", ", Units.Keys)}) and singular or plural");

    private sealed record Spelling(string Text, TimeUnit Unit, string Number);
}
