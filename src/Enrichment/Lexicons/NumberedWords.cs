using System.Globalization;

namespace Enrichment.Lexicons;

/// <summary>The entries of a word list whose classes start with a number.</summary>
internal sealed class NumberedWords
{
    private readonly List<NumberedWord> _words = [];

    /// <summary>Reads <paramref name="lexicon"/>.</summary>
    /// <param name="lexicon">The list.</param>
    /// <param name="classes">The classes that can follow the number.</param>
    /// <exception cref="InvalidDataException">A line is invalid, or has no number or another class.</exception>
    public NumberedWords(Lexicon lexicon, params string[] classes)
    {
        foreach (var entry in lexicon.Entries)
        {
            var parts = entry.Classes.Split(' ');
            if (!long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                throw entry.CreateError($"'{entry.Text}' needs a number as its first class, not '{parts[0]}'");
            if (Array.Find(parts[1..], part => !classes.Contains(part)) is { } unknown)
                throw entry.CreateError($"unknown class '{unknown}'; the classes are {string.Join(", ", classes)}");
            _words.Add(new NumberedWord(entry.Text, number, parts[1..]));
        }
    }

    /// <summary>The numbers of all entries.</summary>
    public NumberMap Numbers => new(_words);

    /// <summary>The numbers of the entries of the class <paramref name="name"/>.</summary>
    public NumberMap GetNumbers(string name) => new(FindWords(name));

    /// <summary>The entries of the class <paramref name="name"/>, in the order of the list.</summary>
    public IReadOnlyList<string> GetEntries(string name) => [.. FindWords(name).Select(word => word.Text)];

    private IEnumerable<NumberedWord> FindWords(string name) => _words.Where(word => word.Classes.Contains(name));
}
