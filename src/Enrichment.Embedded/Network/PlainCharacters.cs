using System.Collections.Frozen;
using Enrichment.Embedded.Lexicons;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Replaces letters with diacritics by the letters, and curly quotation marks and apostrophes by straight ones, as most of the text has
/// them that the encoder was trained on. The decomposition of the runtime needs ICU, which the program does not use. The result for a
/// letter that has no canonical decomposition, such as "ø", is the letter itself.
/// </summary>
internal static class PlainCharacters
{
    private static readonly FrozenDictionary<char, char> Plain = WordList.Open("Network/plain-characters.txt").Entries
        .SelectMany(entry => entry.Classes.Split(' ').Select(letter => KeyValuePair.Create(letter[0], entry.Text[0])))
        .ToFrozenDictionary();

    /// <summary>Writes <paramref name="word"/> in plain characters to <paramref name="result"/>, of the same length.</summary>
    public static void Write(ReadOnlySpan<char> word, Span<char> result)
    {
        for (var at = 0; at < word.Length; at++)
            result[at] = char.IsAscii(word[at]) ? word[at] : Plain.GetValueOrDefault(word[at], word[at]);
    }
}
