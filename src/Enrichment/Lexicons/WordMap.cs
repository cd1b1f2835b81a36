using System.Collections.Frozen;
using System.Numerics;

namespace Enrichment.Lexicons;

/// <summary>Words with a value each, for looking words up without regard to case and without a copy of the text.</summary>
/// <typeparam name="T">The type of the values: a class, so that all maps share compiled code and the program starts faster.</typeparam>
internal sealed class WordMap<T>
    where T : class
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;

    // The words of ASCII characters, each at its hash or in the next free place. Less than half of the places are taken.
    private readonly (string? Word, T Value)[] _places;

    private WordMap(Dictionary<string, T> words)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _places = new (string?, T)[BitOperations.RoundUpToPowerOf2((uint)(2 * words.Count) + 1)];
        foreach (var (word, value) in words)
        {
            if (ComputeHash(word) is >= 0 and var hash) _places[FindPlace(word, hash)] = (word, value);
        }
    }

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _words.Dictionary.Keys;

    /// <summary>Creates a map from <paramref name="entries"/>; no word occurs twice.</summary>
    public static WordMap<T> Create<TEntry>(IEnumerable<TEntry> entries, Func<TEntry, string> word, Func<TEntry, T> value)
        where TEntry : class => new(entries.ToDictionary(word, value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether <paramref name="word"/> is one of the words, and if so its value.</summary>
    public bool Find(ReadOnlySpan<char> word, out T value)
    {
        if (ComputeHash(word) is not (>= 0 and var hash)) return _words.TryGetValue(word, out value!);
        var place = FindPlace(word, hash);
        value = _places[place].Value;
        return _places[place].Word is not null;
    }

    // Of the characters without regard to case; -1 if not all are ASCII.
    private static int ComputeHash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var character in word)
        {
            if (!char.IsAscii(character)) return -1;
            hash = (hash ^ (character | 0x20u)) * 16777619;
        }

        return (int)(hash >> 1);
    }

    private int FindPlace(ReadOnlySpan<char> word, int hash)
    {
        var place = hash & (_places.Length - 1);
        while (_places[place].Word is { } other && !word.Equals(other, StringComparison.OrdinalIgnoreCase))
            place = (place + 1) & (_places.Length - 1);
        return place;
    }
}
