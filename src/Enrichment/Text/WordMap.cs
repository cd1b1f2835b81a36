using System.Collections.Frozen;

namespace Enrichment.Text;

/// <summary>What each of some words stands for, looked up without regard to case and without a copy of the text.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
internal sealed class WordMap<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="lines">What is stood for, with its words separated by spaces.</param>
    public WordMap(params (T Value, string Words)[] lines) =>
        _words = lines
            .SelectMany(line => line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (line, word) => (word, line.Value))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Value, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _words.Dictionary.Keys;

    /// <summary>Whether <paramref name="word"/> is one of the words, and if so what it stands for.</summary>
    public bool Find(ReadOnlySpan<char> word, out T value) => _words.TryGetValue(word, out value!);
}
