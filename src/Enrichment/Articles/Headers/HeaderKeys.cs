using System.Collections.Frozen;
using Enrichment.Lexicons;

namespace Enrichment.Articles.Headers;

/// <summary>The keys of headers that are read, from header-keys.txt.</summary>
internal static class HeaderKeys
{
    private static readonly FrozenDictionary<string, HeaderField>.AlternateLookup<ReadOnlySpan<char>> Fields =
        Lexicon.Open("header-keys.txt").ReadEntries<HeaderField>()
            .ToFrozenDictionary(entry => entry.Text, entry => entry.Classes, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the value of <paramref name="key"/> is, or null if the key is unknown.</summary>
    public static HeaderField? Find(ReadOnlySpan<char> key) => Fields.TryGetValue(key, out var field) ? field : null;
}
