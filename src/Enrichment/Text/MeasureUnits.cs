using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Units of measure and their spellings, from measure-units.txt.</summary>
internal static class MeasureUnits
{
    private static readonly Spelling[] Spellings =
        [.. Lexicon.Open("measure-units.txt").Entries.Select(entry => new Spelling(entry.GetValue("a unit"), entry.Text.Split(' ')))];

    private static readonly WordMap<string> Names = WordMap<string>.Create(
        Spellings.Where(spelling => spelling.Words.Length == 1), spelling => spelling.Words[0], spelling => spelling.Unit);

    // The first word decides where to look; a longer phrase is tried first.
    private static readonly WordMap<Spelling[]> PhrasesByFirstWord = WordMap<Spelling[]>.Create(
        Spellings.Where(spelling => spelling.Words.Length > 1).GroupBy(spelling => spelling.Words[0], StringComparer.Ordinal),
        phrases => phrases.Key,
        phrases => [.. phrases.OrderByDescending(phrase => phrase.Words.Length)]);

    // "27g": in the case they are written in.
    private static readonly Dictionary<string, string> Letters = Lexicon.Open("unit-letters.txt").Entries
        .ToDictionary(entry => entry.Text, entry => entry.GetValue("a unit"), StringComparer.Ordinal);

    /// <summary>The unit of a single word, or null.</summary>
    public static string? Find(ReadOnlySpan<char> word) => Names.Find(word, out var unit) ? unit : null;

    /// <summary>The unit that starts at token <paramref name="at"/> and the first token after it, or null.</summary>
    public static (string Unit, int End)? Read(TokenRun tokens, int at)
    {
        if (PhrasesByFirstWord.Find(tokens[at], out var phrases))
        {
            foreach (var (unit, words) in phrases)
            {
                if (tokens.Are(at, words)) return (unit, at + words.Length);
            }
        }

        if (tokens[at].Length > 0 && Names.Find(tokens[at], out var name)) return (name, at + 1);
        var isAfterDigits = tokens.IsNumber(at - 1) && tokens.Touches(at) && tokens[at].Length <= 2;
        return isAfterDigits && Letters.TryGetValue(tokens[at].ToString(), out var letter) ? (letter, at + 1) : null;
    }

    /// <summary>Whether a unit starts at token <paramref name="at"/>.</summary>
    public static bool StartsAt(TokenRun tokens, int at) => Read(tokens, at) is not null;

    private sealed record Spelling(string Unit, string[] Words);
}
