using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>Reads the word lists in Lexicons/Claims, and the cue verbs, months, weekdays and titles that other parts use as well.</summary>
internal static class VocabularyReader
{
    // A word is in one of these lists only, with all its classes.
    private static readonly string[] WordLists = ["function-words", "role-nouns", "cue-nouns", "media", "hedges", "attitudes", "verbs"];

    /// <summary>Reads the lists: every known word in lower case with its entry.</summary>
    /// <exception cref="InvalidDataException">A list has an invalid line, or a word is in two lists.</exception>
    public static Dictionary<string, WordEntry> Read()
    {
        var words = ReadWords(WordLists.Select(Open));
        AddClass(words, Months.All.Concat(Weekdays.Names), WordClass.Time);
        AddClass(words, PersonTitleWords.AbbreviationsInNames, WordClass.Title);
        AddClass(words, [.. words.Values.Where(word => word.Is(WordClass.Role)).Select(word => Pluralize(word.Key!))],
            WordClass.Collective);
        foreach (var month in Months.Names) words[month] = words[month] with { Checks = CheckClass.Period };
        // "may" is listed among them, as the modal verb that it mostly is.
        foreach (var (word, checks) in Open("check-words").ReadEntries<CheckClass>())
        {
            words[word] = FindOrCreate(words, word) with { Checks = checks };
        }

        foreach (var (word, (verbs, form)) in CueVerbs.ReadByForm(Lexicons.Lexicon.Open("cue-verbs.txt")))
        {
            words[word] = FindOrCreate(words, word) with { Verbs = verbs, Form = form };
        }

        AddTypographic(words);
        return words;
    }

    // A curly apostrophe equals a straight one.
    private static void AddTypographic(Dictionary<string, WordEntry> words)
    {
        foreach (var word in words.Keys.Where(word => word.Contains('\'', StringComparison.Ordinal)).ToList())
        {
            var typographic = word.Replace('\'', '’');
            words.TryAdd(typographic, words[word] with { Key = typographic });
        }
    }

    /// <summary>The words of <paramref name="lists"/>, each of which is in one list.</summary>
    /// <exception cref="InvalidDataException">A list has an invalid line, or a word is in two lists.</exception>
    internal static Dictionary<string, WordEntry> ReadWords(IEnumerable<Lexicons.Lexicon> lists)
    {
        var words = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        var reader = new ClassReader<WordClass>();
        foreach (var entry in lists.SelectMany(list => list.Entries))
        {
            var word = Create(entry.Text);
            if (!words.TryAdd(entry.Text, word with { Classes = word.Classes | reader.Read(entry) }))
                throw entry.CreateError($"'{entry.Text}' is also in another of the lists {string.Join(", ", WordLists)}; keep one of them");
        }

        return words;
    }

    private static void AddClass(Dictionary<string, WordEntry> words, IEnumerable<string> added, WordClass classes)
    {
        foreach (var word in added)
        {
            var entry = FindOrCreate(words, word);
            words[word] = entry with { Classes = entry.Classes | classes };
        }
    }

    private static WordEntry FindOrCreate(Dictionary<string, WordEntry> words, string word) =>
        words.TryGetValue(word, out var entry) ? entry : Create(word);

    private static WordEntry Create(string word) => new(word, WordSuffixes.GetClasses(WordSuffixes.Find(word)), CheckClass.None);

    private static Lexicons.Lexicon Open(string list) => Lexicons.Lexicon.Open($"Claims/{list}.txt");

    private static string Pluralize(string role) =>
        role.EndsWith("man", StringComparison.Ordinal) ? role[..^2] + "en"
        : role.EndsWith('y') && role[^2] is not ('a' or 'e' or 'o') ? role[..^1] + "ies"
        : role.EndsWith('s') || role.EndsWith("ch", StringComparison.Ordinal) ? role + "es"
        : role + "s";
}
