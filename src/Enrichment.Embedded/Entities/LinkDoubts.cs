using System.Collections.Frozen;
using Enrichment.Embedded.Lists;

namespace Enrichment.Embedded.Entities;

/// <summary>Where a name is known and yet not linked: names that as often mean something else, see <c>link-doubts.txt</c>.</summary>
internal static class LinkDoubts
{
    private static readonly ILookup<string, string[]> Rules =
        WordList.Lines("Entities", "link-doubts").Select(line => line.Split('|')).ToLookup(fields => fields[0]);

    private static readonly FrozenSet<string> Never = NamesOf("never");

    private static readonly FrozenSet<string> Beside = NamesOf("beside");

    private static readonly FrozenSet<string> Elsewhere = NamesOf("elsewhere");

    private static readonly FrozenSet<string> PerhapsElsewhere = NamesOf("perhaps-elsewhere");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Behind = NamesOf("behind").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ILookup<string, string> Others = Rules["unless"]
        .SelectMany(fields => WordList.Entries(fields[1]).SelectMany(name => WordList.Entries(fields[2]).Select(other => (name, other))))
        .ToLookup(pair => pair.name, pair => pair.other);

    /// <summary>Whether <paramref name="name"/> stands for more than one thing.</summary>
    public static bool IsDoubtful(string name) => Never.Contains(name) || Beside.Contains(name);

    /// <summary>Whether an article may take the doubt away by naming what belongs to <paramref name="name"/>'s country.</summary>
    public static bool CanBeSure(string name) => !Never.Contains(name);

    /// <summary>The names that make <paramref name="name"/> doubtful in an article that has them.</summary>
    public static IEnumerable<string> Rivals(string name) => Others[name];

    /// <summary>Whether the word at the start of <paramref name="rest"/>, right behind the name of a place, makes it the name of another: "Niger Delta".</summary>
    public static bool GoesOn(ReadOnlySpan<char> rest) => rest.StartsWith(" ") && Behind.Contains(rest[1..(1 + WordLength(rest[1..]))]);

    /// <summary>The state or province at the start of <paramref name="rest"/>, right behind the name of a place, that says where it lies: "Paris, Texas"; or null.</summary>
    public static string? StateBehind(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(", ")) return null;
        rest = rest[2..];
        var word = WordLength(rest);
        var two = rest[word..].StartsWith(" ") ? word + 1 + WordLength(rest[(word + 1)..]) : word;
        return State(rest, two) ?? State(rest, word);
    }

    private static string? State(ReadOnlySpan<char> rest, int length)
    {
        var name = rest[..length].ToString();
        return Elsewhere.Contains(name) || (PerhapsElsewhere.Contains(name) && !IsListed(rest[length..])) ? name : null;
    }

    // "London, New York and Tokyo", "London, New York, Tokyo"
    private static bool IsListed(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" and ") || rest.StartsWith(" or ") || (rest.StartsWith(", ") && rest.Length > 2 && char.IsUpper(rest[2]));

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return length;
    }

    private static FrozenSet<string> NamesOf(string rule) => Rules[rule].SelectMany(fields => WordList.Entries(fields[1])).ToFrozenSet(StringComparer.Ordinal);
}
