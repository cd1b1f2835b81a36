using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Embedded.Sentiment.Learned;

/// <summary>Hashes of words and phrases. They are part of the model's format.</summary>
internal static class FeatureHash
{
    /// <summary>The placeholder for every name.</summary>
    public const uint Name = 0x6E616D65;

    /// <summary>The placeholder for every number.</summary>
    public const uint Number = 0x6E756D62;

    /// <summary>The placeholder for every web address, email address and handle.</summary>
    public const uint Address = 0x61646472;

    /// <summary>The placeholder for every word under irony.</summary>
    public const uint Ironic = 0x69726F6E;

    /// <summary>The placeholder before the first word.</summary>
    public const uint Edge = 0x65646765;

    private const int StemLength = 5;

    /// <summary>The hash of <paramref name="word"/> and of its stem, without regard to case.</summary>
    public static uint Hash(ReadOnlySpan<char> word, out uint stem)
    {
        var hash = TagHash.Seed;
        stem = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at == StemLength) stem = hash;
            hash = TagHash.Add(hash, WordReader.Fold(word[at]));
        }

        return hash;
    }

    /// <summary>The hash of <paramref name="word"/>, without regard to case.</summary>
    public static uint Hash(ReadOnlySpan<char> word) => Hash(word, out _);

    /// <summary>
    /// The hash of words joined by spaces, whose first have <paramref name="hash"/> and whose last is <paramref name="word"/>.
    /// </summary>
    public static uint Join(uint hash, ReadOnlySpan<char> word)
    {
        hash = TagHash.Add(hash, ' ');
        foreach (var c in word) hash = TagHash.Add(hash, WordReader.Fold(c));
        return hash;
    }

    /// <summary>Two words in a row.</summary>
    public static uint HashPair(uint first, uint second) => TagHash.Mix(TagHash.Add(TagHash.Add(TagHash.Seed, first), second));
}
