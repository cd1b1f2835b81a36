using Enrichment.Embedded.Lexicons;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Entities;

/// <summary>Known names that are not linked because they often mean something else; from ambiguous-names.txt and rival-names.txt.</summary>
internal static class AmbiguousNames
{
    private static readonly WordClasses Words = new(
        WordList.Open("Entities/ambiguous-names.txt"), "never", "onlyWithCountry", "state", "stateOutsideList", "nextWord");

    private static readonly WordSet Never = WordSet.CreateAsWritten(Words.GetEntries("never"));
    private static readonly WordSet OnlyWithCountry = WordSet.CreateAsWritten(Words.GetEntries("onlyWithCountry"));
    private static readonly WordSet States = WordSet.CreateAsWritten(Words.GetEntries("state"));
    private static readonly WordSet StatesOutsideLists = WordSet.CreateAsWritten(Words.GetEntries("stateOutsideList"));
    private static readonly WordSet NextWords = WordSet.CreateAsWritten(Words.GetEntries("nextWord"));

    private static readonly ILookup<string, string> RivalsByName = WordList.Open("Entities/rival-names.txt").Entries
        .SelectMany(rival => rival.GetValue("the names that it is a rival of").Split(' ').Select(name => (Name: name, rival.Text)))
        .ToLookup(pair => pair.Name, pair => pair.Text);

    /// <summary>Whether <paramref name="name"/> has more than one meaning.</summary>
    public static bool IsAmbiguous(string name) => Never.Has(name) || OnlyWithCountry.Has(name);

    /// <summary>Whether other names of <paramref name="name"/>'s country in the article resolve the ambiguity.</summary>
    public static bool CanBeResolved(string name) => !Never.Has(name);

    /// <summary>The names that make <paramref name="name"/> ambiguous if the article has them.</summary>
    public static IEnumerable<string> GetRivals(string name) => RivalsByName[name];

    /// <summary>
    /// Whether the word at the start of <paramref name="rest"/>, right after a place name, makes it another name: "Niger Delta".
    /// </summary>
    public static bool IsLongerName(ReadOnlySpan<char> rest) => rest.StartsWith(" ") && NextWords.Has(rest[1..(1 + WordLength(rest[1..]))]);

    /// <summary>The state or province at the start of <paramref name="rest"/>, right after a place name: "Paris, Texas"; or null.</summary>
    public static string? FindState(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(", ")) return null;
        rest = rest[2..];
        var word = WordLength(rest);
        var two = rest[word..].StartsWith(" ") ? word + 1 + WordLength(rest[(word + 1)..]) : word;
        return GetState(rest, two) ?? GetState(rest, word);
    }

    private static string? GetState(ReadOnlySpan<char> rest, int length)
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
