namespace Enrichment.Lexicons;

/// <summary>The entries of a word list by class. An entry can have several classes.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, List<string>> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads <paramref name="lexicon"/>.</summary>
    /// <param name="lexicon">The list.</param>
    /// <param name="classes">The classes that its entries can have.</param>
    /// <exception cref="InvalidDataException">A line is invalid, or has no class or another one.</exception>
    public WordClasses(Lexicon lexicon, params ReadOnlySpan<string> classes)
    {
        foreach (var name in classes) _entries.Add(name, []);
        foreach (var entry in lexicon.Entries)
        {
            foreach (var name in entry.Classes.Split(' '))
            {
                if (_entries.TryGetValue(name, out var entries)) entries.Add(entry.Text);
                else throw entry.CreateError($"unknown class '{name}'; the classes are {string.Join(", ", _entries.Keys)}");
            }
        }
    }

    /// <summary>The entries of the class <paramref name="name"/>, for looking words up without regard to case.</summary>
    public WordSet this[string name] => WordSet.Create(_entries[name]);

    /// <summary>The entries of the class <paramref name="name"/>, in the order of the list.</summary>
    public IReadOnlyList<string> GetEntries(string name) => _entries[name];
}
