using System.Collections.Frozen;

namespace Enrichment.Lexicons;

/// <summary>Words or phrases that are looked up without a copy of the text.</summary>
public sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words, StringComparer comparer) =>
        _words = words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _words.Set;

    /// <summary>The entries of <paramref name="words"/>, which may be phrases, without regard to case.</summary>
    public static WordSet Create(IEnumerable<string> words) => new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries of <paramref name="words"/>, which may be phrases, in the case they are written in.</summary>
    public static WordSet CreateAsWritten(IEnumerable<string> words) => new(words, StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
