using System.Collections.Frozen;

namespace Enrichment.Lexicons;

/// <summary>Words with a value each, for looking words up without regard to case and without a copy of the text.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class WordMap<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="entries">The words with their values; no word occurs twice.</param>
    public WordMap(IEnumerable<(string Word, T Value)> entries) =>
        _words = entries
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Value, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _words.Dictionary.Keys;

    /// <summary>Whether <paramref name="word"/> is one of the words, and if so its value.</summary>
    public bool Find(ReadOnlySpan<char> word, out T value) => _words.TryGetValue(word, out value!);
}
