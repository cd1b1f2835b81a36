using Enrichment.Embedded.Lexicons;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Entities;

/// <summary>Known names that are not linked, or not everywhere: from link-doubts.txt and link-rivals.txt.</summary>
internal static class LinkDoubts
{
    private static readonly WordClasses Words = new(
        WordList.Open("Entities/link-doubts.txt"), "never", "onlyWithCountry", "state", "stateOutsideList", "nextWord");

    private static readonly WordSet Never = WordSet.CreateAsWritten(Words.GetEntries("never"));
    private static readonly WordSet OnlyWithCountry = WordSet.CreateAsWritten(Words.GetEntries("onlyWithCountry"));
    private static readonly WordSet States = WordSet.CreateAsWritten(Words.GetEntries("state"));
    private static readonly WordSet StatesOutsideLists = WordSet.CreateAsWritten(Words.GetEntries("stateOutsideList"));
    private static readonly WordSet NextWords = WordSet.CreateAsWritten(Words.GetEntries("nextWord"));

    private static readonly ILookup<string, string> RivalsByName = WordList.Open("Entities/link-rivals.txt").Entries
        .SelectMany(rival => rival.GetValue("the names that it is a rival of").Split(' ').Select(name => (Name: name, rival.Text)))
        .ToLookup(pair => pair.Name, pair => pair.Text);

    /// <summary>Whether <paramref name="name"/> stands for more than one thing.</summary>
    public static bool IsDoubtful(string name) => Never.Has(name) || OnlyWithCountry.Has(name);

    /// <summary>Whether an article may take the doubt away by naming what belongs to <paramref name="name"/>'s country.</summary>
    public static bool CanBeSure(string name) => !Never.Has(name);

    /// <summary>The names that make <paramref name="name"/> doubtful in an article that has them.</summary>
    public static IEnumerable<string> Rivals(string name) => RivalsByName[name];

    /// <summary>Whether the word at the start of <paramref name="rest"/>, right behind the name of a place, makes it the name of another: "Niger Delta".</summary>
    public static bool GoesOn(ReadOnlySpan<char> rest) => rest.StartsWith(" ") && NextWords.Has(rest[1..(1 + WordLength(rest[1..]))]);

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
        return States.Has(name) || (StatesOutsideLists.Has(name) && !IsListed(rest[length..])) ? name : null;
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
}
