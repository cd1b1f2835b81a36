using System.Buffers;
using System.Collections.Frozen;
using Enrichment.Lexicons;

namespace Enrichment.Syntax;

/// <summary>
/// Makes a word of a stem: adds a silent "e" ("decid"), removes a doubled consonant ("admitt"), or changes nothing ("visit"). Endings are
/// in Lemmas/stems.txt.
/// </summary>
internal static class Stems
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        Lexicon.Open("Lemmas/stems.txt").Entries.ToFrozenDictionary(entry => entry.Text, ReadChange, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Endings.Dictionary.Keys.Max(ending => ending.Length);

    /// <summary>The word of <paramref name="stem"/>, which is in lower case.</summary>
    public static string Complete(ReadOnlySpan<char> stem) => FindChange(stem) switch
    {
        "e" => $"{stem}e",
        "single" => stem[..^1].ToString(),
        _ => stem.ToString(),
    };

    private static string FindChange(ReadOnlySpan<char> stem)
    {
        if (stem.Length < Longest && Endings.TryGetValue($"^{stem}", out var whole)) return whole;
        if (IsOneSyllable(stem)) return "e";
        for (var length = Math.Min(Longest, stem.Length); length > 0; length--)
        {
            if (Endings.TryGetValue(stem[^length..], out var change)) return change;
        }

        return "plain";
    }

    // "hop", "rul": one vowel and one consonant. Without the "e" the consonant would be doubled.
    private static bool IsOneSyllable(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 || stem[^1] is 'w' or 'x' || Vowels.Contains(stem[^1])) return false;
        return stem[..^1].IndexOfAny(Vowels) == stem.Length - 2;
    }

    private static string ReadChange(LexiconEntry entry) => entry.Classes is "e" or "plain" or "single"
        ? entry.Classes
        : throw entry.CreateError($"unknown class '{entry.Classes}'; the classes are e, plain, single");
}
