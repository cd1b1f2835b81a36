using System.Collections.Frozen;

namespace Enrichment.Entities;

/// <summary>Titles in front of a person's name: "President Ghani", "Lt. Gen. Hameed", "Mullah Omar".</summary>
internal static class PersonTitles
{
    // They stand before the name somebody is known by, which need not be a surname: "King Charles" is not Charles Michel.
    private static readonly FrozenSet<string> Regnal = Set("""
        mullah sheikh shaikh imam ayatollah king queen prince princess pope saint emperor empress sultan emir mufti maulana mawlawi
        """);

    private static readonly FrozenSet<string> Others = Set("""
        mr mrs ms miss mx sir lord lady dame dr prof professor rev reverend bishop archbishop cardinal rabbi father
        president vice prime minister premier chancellor secretary senator sen representative rep congressman congresswoman governor gov
        mayor ambassador commissioner judge justice speaker chairman chairwoman chairperson director deputy former acting foreign interior
        defence defense finance general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl
        private pvt admiral adm brigadier brig marshal commodore officer inspector spokesman spokeswoman spokesperson
        """);

    private static readonly FrozenSet<string> Numerals = Set("ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi jr sr");

    /// <summary><paramref name="words"/> of a <see cref="NameKey"/> without the titles in front; at least one word is left.</summary>
    public static string[] Strip(string[] words)
    {
        var titles = 0;
        while (titles < words.Length && (Regnal.Contains(words[titles]) || Others.Contains(words[titles]))) titles++;
        return titles == 0 ? words : words[Math.Min(titles, words.Length - 1)..];
    }

    /// <summary><paramref name="words"/> without the numerals behind; at least one word is left.</summary>
    public static string[] WithoutNumeral(string[] words) => words.Length > 1 && Numerals.Contains(words[^1]) ? words[..^1] : words;

    /// <summary>Whether the title in front of <paramref name="words"/> belongs to the name people know: "Mullah Omar", "Queen Elizabeth".</summary>
    public static bool IsRegnal(string[] words) => words.Length > 1 && Regnal.Contains(words[0]);

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
