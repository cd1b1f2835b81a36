using System.Collections.Frozen;
using Enrichment.Lexicons;

namespace Enrichment.Entities;

/// <summary>
/// Removes diacritics from Latin and Greek letters. The decomposition of the runtime needs ICU, which the pipeline does not use.
/// </summary>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<char, string> Bases = Lexicon.Open("letter-folding.txt").Entries
        .SelectMany(entry => entry.Classes.Split(' ').Select(letter => KeyValuePair.Create(letter[0], entry.Text)))
        .ToFrozenDictionary();

    /// <summary>The letters that replace <paramref name="letter"/>, or the letter itself if it has no diacritic.</summary>
    public static string Fold(char letter) => Bases.TryGetValue(letter, out var folded) ? folded : letter.ToString();
}
