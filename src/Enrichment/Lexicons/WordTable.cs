using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Enrichment.Lexicons;

/// <summary>Words or phrases at places that are found by their hash, without a copy of the text.</summary>
internal sealed class WordTable
{
    private const int Block = 4;

    // For each character of a block, the bit in which upper and lower case differ.
    private const ulong CaseBits = 0x0020_0020_0020_0020;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    // Each word at its hash or in the next free place. Less than half of the places are taken.
    private readonly (uint Hash, string? Word)[] _places;
    private readonly StringComparison _comparison;

    // Of all words. Most other words have another length.
    private ulong _lengths;

    /// <summary>Gives each of <paramref name="words"/> a place. Of equal words, the first one counts.</summary>
    public WordTable(IReadOnlyCollection<string> words, StringComparison comparison)
    {
        _comparison = comparison;
        _places = new (uint, string?)[BitOperations.RoundUpToPowerOf2((uint)(2 * words.Count) + 1)];
        foreach (var word in words)
        {
            var hash = ComputeHash(word);
            var place = FindPlace(word, hash);
            if (_places[place].Word is null) _places[place] = (hash, word);
            _lengths |= GetLengthBit(word);
        }
    }

    /// <summary>The number of places, of which not all have a word.</summary>
    public int Count => _places.Length;

    /// <summary>The words, each once, in no particular order.</summary>
    public IEnumerable<string> Words => _places.Select(place => place.Word).OfType<string>();

    /// <summary>The place of <paramref name="word"/>, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if ((_lengths & GetLengthBit(word)) == 0) return -1;
        var place = FindPlace(word, ComputeHash(word));
        return _places[place].Word is null ? -1 : place;
    }

    private static ulong GetLengthBit(ReadOnlySpan<char> word) => 1UL << Math.Min(word.Length, 63);

    private int FindPlace(ReadOnlySpan<char> word, uint hash)
    {
        var last = _places.Length - 1;
        var place = (int)hash & last;
        while (_places[place] is { Word: { } other } taken && !(taken.Hash == hash && word.Equals(other, _comparison)))
            place = (place + 1) & last;
        return place;
    }

    // Of the characters without regard to case.
    private static uint ComputeHash(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word)) return (uint)string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
        var hash = (ulong)word.Length;
        if (word.Length < Block)
        {
            foreach (var character in word) hash = (hash << 16) | character;
            return Mix(0, hash);
        }

        for (var at = 0; at + Block < word.Length; at += Block) hash = (hash ^ Read(word, at)) * Multiplier;
        return Mix(hash, Read(word, word.Length - Block));
    }

    private static ulong Read(ReadOnlySpan<char> word, int at) =>
        MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word.Slice(at, Block))) | CaseBits;

    // A product has nothing of the high bits in its low bits.
    private static uint Mix(ulong hash, ulong last)
    {
        var mixed = hash ^ last | CaseBits;
        mixed = (mixed ^ (mixed >> 32)) * Multiplier;
        return (uint)(mixed >> 32);
    }
}
