using System.Collections.Frozen;
using Enrichment.Embedded.Lexicons;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Removes diacritics from letters. The decomposition of the runtime needs ICU, which the program does not use. The result for a letter
/// that has no canonical decomposition, such as "ø", is the letter itself, as in the text that the encoder was trained on.
/// </summary>
internal static class Diacritics
{
    private static readonly FrozenDictionary<char, char> Bases = WordList.Open("Network/diacritics.txt").Entries
        .SelectMany(entry => entry.Classes.Split(' ').Select(letter => KeyValuePair.Create(letter[0], entry.Text[0])))
        .ToFrozenDictionary();

    /// <summary>Writes <paramref name="word"/> without diacritics to <paramref name="result"/>, of the same length.</summary>
    public static void Remove(ReadOnlySpan<char> word, Span<char> result)
    {
        for (var at = 0; at < word.Length; at++)
            result[at] = char.IsAscii(word[at]) ? word[at] : Bases.GetValueOrDefault(word[at], word[at]);
    }
}
