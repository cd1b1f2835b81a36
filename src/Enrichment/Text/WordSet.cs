using System.Collections.Frozen;

namespace Enrichment.Text;

/// <summary>Words that are looked up without regard to case and without a copy of the text.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(string words) =>
        _words = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of <paramref name="words"/>, separated by spaces.</summary>
    public static WordSet Of(string words) => new(words);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
