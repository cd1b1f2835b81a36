using System.Collections.Frozen;

namespace Enrichment.Embedded.Entities;

/// <summary>A set of words that are looked up without regard to case and without a copy of the text.</summary>
internal sealed class Cue
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Cue(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of <c>Lists/{list}.txt</c>.</summary>
    public Cue(string list)
        : this(WordList.Read(list))
    {
    }

    /// <summary>The words given.</summary>
    public static Cue Of(params string[] words) => new(words);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
