using System.Numerics;
using System.Runtime.CompilerServices;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// The lists of names, as hashes of words and phrases. One in ten thousand hashes collides, which is acceptable for features.
/// </summary>
internal sealed class NameLexicon
{
    /// <summary>The maximum number of tokens in a phrase.</summary>
    public const int LongestPhrase = 6;

    private readonly uint[] _keys;
    private readonly WordFlags[] _flags;
    private readonly uint _mask;

    // The upper bits give the slot, so keys and slots have the same order.
    private readonly int _shift;

    /// <summary>The lexicon of <paramref name="keys"/>, ascending and none of them twice, with <paramref name="flags"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NameLexicon(ReadOnlySpan<uint> keys, ReadOnlySpan<uint> flags)
    {
        var size = 16u;
        while (size < keys.Length * 2) size *= 2;
        _mask = size - 1;
        _shift = 32 - BitOperations.Log2(size);
        _keys = new uint[size];
        _flags = new WordFlags[size];
        for (var at = 0; at < keys.Length; at++)
        {
            var slot = Slot(keys[at]);
            _keys[slot] = keys[at];
            _flags[slot] = (WordFlags)flags[at];
        }
    }

    /// <summary>The flags of the word or phrase with hash <paramref name="key"/>.</summary>
    public WordFlags Find(uint key) => _flags[Slot(key)];

    /// <summary>The hash of a phrase: that of its words so far, and one more.</summary>
    public static uint Extend(uint phrase, uint word) => TagHash.Mix(TagHash.Add(phrase, word));

    private uint Slot(uint key)
    {
        var slot = key >> _shift;
        while (_keys[slot] != key && _keys[slot] != 0) slot = (slot + 1) & _mask;
        return slot;
    }
}
