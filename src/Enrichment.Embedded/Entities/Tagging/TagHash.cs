using System.Numerics;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Hashes of words and features. They are part of the model's format: after a change all models must be trained again.</summary>
internal static class TagHash
{
    /// <summary>The hash of nothing.</summary>
    public const uint Seed = 0x811C9DC5;

    /// <summary><paramref name="hash"/> with one more character or hash.</summary>
    public static uint Add(uint hash, uint next) => BitOperations.RotateLeft((hash ^ next) * 0x9E3779B1, 13);

    /// <summary>
    /// A hash whose every bit depends on every bit of <paramref name="hash"/> (the finalizer of MurmurHash3, A. Appleby).
    /// </summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>The hash of <paramref name="word"/> without regard to case, as <see cref="WordView.Lower"/> has it.</summary>
    public static uint HashWord(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word) hash = Add(hash, WordReader.Fold(c));
        return hash;
    }
}
