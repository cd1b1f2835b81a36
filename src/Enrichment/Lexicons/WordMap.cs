namespace Enrichment.Lexicons;

/// <summary>Words with a value each, for looking words up without regard to case and without a copy of the text.</summary>
/// <typeparam name="T">The type of the values: a class, so that all maps share compiled code and the program starts faster.</typeparam>
internal sealed class WordMap<T>
    where T : class
{
    private readonly WordTable _table;

    // At the places of the words.
    private readonly T[] _values;

    private WordMap(Dictionary<string, T> words)
    {
        _table = new WordTable(words.Keys, StringComparison.OrdinalIgnoreCase);
        _values = new T[_table.Count];
        foreach (var (word, value) in words) _values[_table.Find(word)] = value;
    }

    /// <summary>The words, in no particular order.</summary>
    public IEnumerable<string> Words => _table.Words;

    /// <summary>Creates a map from <paramref name="entries"/>; no word occurs twice.</summary>
    public static WordMap<T> Create<TEntry>(IEnumerable<TEntry> entries, Func<TEntry, string> word, Func<TEntry, T> value)
        where TEntry : class => new(entries.ToDictionary(word, value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether <paramref name="word"/> is one of the words, and if so its value.</summary>
    public bool Find(ReadOnlySpan<char> word, out T value)
    {
        var place = _table.Find(word);
        value = place < 0 ? null! : _values[place];
        return place >= 0;
    }
}
