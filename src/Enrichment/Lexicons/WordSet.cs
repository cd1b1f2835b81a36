namespace Enrichment.Lexicons;

/// <summary>Words or phrases that are looked up without a copy of the text.</summary>
public sealed class WordSet
{
    private readonly WordTable _table;

    private WordSet(IEnumerable<string> words, StringComparison comparison) => _table = new WordTable([.. words], comparison);

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _table.Words;

    /// <summary>The entries of <paramref name="words"/>, which may be phrases, without regard to case.</summary>
    public static WordSet Create(IEnumerable<string> words) => new(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries of <paramref name="words"/>, which may be phrases, in the case they are written in.</summary>
    public static WordSet CreateAsWritten(IEnumerable<string> words) => new(words, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _table.Find(word) >= 0;
}
