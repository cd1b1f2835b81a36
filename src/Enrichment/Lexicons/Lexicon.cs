using System.Reflection;

namespace Enrichment.Lexicons;

/// <summary>
/// A word list. One entry per line: the word or phrase, then, if the list has classes, a tab and the classes of the entry,
/// separated by spaces.
/// Empty lines and lines that start with "#" are skipped. Each entry occurs once.
/// </summary>
internal sealed class Lexicon
{
    private const string Folder = "Lexicons/";

    private readonly string _content;

    private Lexicon(string name, string content) => (Name, _content) = (name, content);

    /// <summary>The name of the list: its path below the folder Lexicons, such as "Claims/hedges.txt".</summary>
    public string Name { get; }

    /// <summary>The entries in the order of the list. They are read each time they are enumerated.</summary>
    /// <exception cref="InvalidDataException">A line is invalid, or an entry occurs twice. The message names file and line.</exception>
    public IEnumerable<LexiconEntry> Entries => Read();

    /// <summary>Opens a list of the core.</summary>
    /// <exception cref="InvalidDataException">The assembly was built without the list.</exception>
    public static Lexicon Open(string name) => Open(typeof(Lexicon).Assembly, name);

    /// <summary>Opens the list <paramref name="name"/> that is embedded in <paramref name="assembly"/> as "Lexicons/{name}".</summary>
    /// <exception cref="InvalidDataException">The assembly was built without the list.</exception>
    public static Lexicon Open(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidDataException($"The word list '{name}' is missing in {assembly.GetName().Name}; build the program again.");
        using var reader = new StreamReader(stream);
        return new Lexicon(name, reader.ReadToEnd());
    }

    /// <summary>The names of the lists that are embedded in <paramref name="assembly"/>.</summary>
    public static IEnumerable<string> FindNames(Assembly assembly) =>
        assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..]);

    /// <summary>The list with the lines of <paramref name="content"/>.</summary>
    public static Lexicon Parse(string name, string content) => new(name, content);

    /// <summary>The entries for looking words up without regard to case; classes are ignored.</summary>
    public WordSet ToWordSet() => WordSet.Create(Texts);

    /// <summary>The entries for looking words up as they are written; classes are ignored.</summary>
    public WordSet ToWordSetAsWritten() => WordSet.CreateAsWritten(Texts);

    /// <summary>The entries with their classes as members of <typeparamref name="TClass"/>, combined if they are several.</summary>
    /// <exception cref="InvalidDataException">A line is invalid, or a class is no member of <typeparamref name="TClass"/>.</exception>
    public IEnumerable<(string Text, TClass Classes)> ReadEntries<TClass>()
        where TClass : struct, Enum
    {
        var reader = new ClassReader<TClass>();
        return Entries.Select(entry => (entry.Text, reader.Read(entry)));
    }

    private IEnumerable<string> Texts => Entries.Select(entry => entry.Text);

    private IEnumerable<LexiconEntry> Read()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var classes = "";
        for (var (start, line) = (0, 1); start < _content.Length; line++)
        {
            var end = _content.IndexOf('\n', start);
            if (end < 0) end = _content.Length;
            var entry = ReadLine(_content.AsSpan(start, end - start).TrimEnd('\r'), line, classes);
            start = end + 1;
            if (entry is not { } read) continue;
            if (!lines.TryAdd(read.Text, line))
                throw read.CreateError($"'{read.Text}' is already on line {lines[read.Text]}; remove one of them");
            classes = read.Classes;
            yield return read;
        }
    }

    // Neighboring entries often have the same classes, so that their text is kept once.
    private LexiconEntry? ReadLine(ReadOnlySpan<char> content, int line, string previousClasses)
    {
        if (content.IsEmpty || content[0] == '#') return null;
        var tab = content.IndexOf('\t');
        var text = tab < 0 ? content : content[..tab];
        var classes = tab < 0 ? [] : content[(tab + 1)..];
        if (!IsTidy(text) || (tab >= 0 && !IsTidy(classes)))
        {
            throw new LexiconEntry(content.ToString(), "", Name, line).CreateError(
                $"'{content}' is not an entry; write the entry, or the entry, one tab and its classes, with single spaces between words");
        }

        return new LexiconEntry(text.ToString(), classes.SequenceEqual(previousClasses) ? previousClasses : classes.ToString(), Name, line);
    }

    private static bool IsTidy(ReadOnlySpan<char> text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            if (char.IsControl(character) || (char.IsWhiteSpace(character) && (character != ' ' || afterSpace))) return false;
            afterSpace = character == ' ';
        }

        return !afterSpace;
    }
}
