using System.Collections.Frozen;

namespace Enrichment.Text;

/// <summary>Words or phrases that are looked up without regard to case and without a copy of the text.</summary>
public sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words) => _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _words.Set;

    /// <summary>The words of <paramref name="words"/>, separated by commas or spaces.</summary>
    public static WordSet Of(string words) => new(words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The entries of <paramref name="words"/>, which may be phrases.</summary>
    public static WordSet Of(IEnumerable<string> words) => new(words);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
