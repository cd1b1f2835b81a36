using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Units of measure and how they are written, from measure-units.txt.</summary>
internal static class MeasureUnits
{
    private static readonly (string Unit, string[] Words)[] Entries =
        [.. Lexicon.Open("measure-units.txt").Entries.Select(entry => (entry.Classes, entry.Text.Split(' ')))];

    private static readonly WordMap<string> Names =
        new(Entries.Where(entry => entry.Words.Length == 1).Select(entry => (entry.Words[0], entry.Unit)));

    // The first word decides where to look; a longer phrase is tried first.
    private static readonly WordMap<(string Unit, string[] Words)[]> PhrasesByFirstWord = new(
        Entries.Where(entry => entry.Words.Length > 1)
            .OrderByDescending(entry => entry.Words.Length)
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .Select(phrases => (phrases.Key, phrases.ToArray())));

    /// <summary>The unit that starts at token <paramref name="at"/> and the first token behind it, or null.</summary>
    public static (string Unit, int End)? Read(TokenRun tokens, int at)
    {
        if (PhrasesByFirstWord.Find(tokens[at], out var phrases))
        {
            foreach (var (unit, words) in phrases)
            {
                if (tokens.Are(at, words)) return (unit, at + words.Length);
            }
        }

        return Names.Find(tokens[at], out var name) && tokens[at].Length > 0 ? (name, at + 1) : null;
    }

    /// <summary>Whether a unit stands at token <paramref name="at"/>.</summary>
    public static bool StartsAt(TokenRun tokens, int at) => Read(tokens, at) is not null;
}
