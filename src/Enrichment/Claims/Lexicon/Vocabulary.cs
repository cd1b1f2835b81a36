using System.Collections.Frozen;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>What is known of every word that matters for finding claims: one look-up a word, without a copy of the text.</summary>
internal static class Vocabulary
{
    /// <summary>What is known of a place beyond the ends of a passage.</summary>
    public static readonly WordEntry Nothing = new("", WordClass.None, CheckClass.None);

    // A word is in one of these lists only, with all its classes.
    private static readonly string[] WordLists = ["function-words", "role-nouns", "cue-nouns", "media", "hedges", "attitudes", "verbs"];

    private static readonly WordSet NotRegularPasts = Open("not-regular-pasts").ToWordSet();
    private static readonly WordSet NotAdverbs = Open("not-adverbs").ToWordSet();

    private static readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> Known =
        Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordEntry[] Unknown = [.. Enumerable.Range(0, 32).Select(suffixes => new WordEntry(null, Classes(suffixes), CheckClass.None))];
    private static readonly WordEntry Number = new(null, WordClass.Number, CheckClass.Number);
    private static readonly WordEntry Dots = CreateMark("..");
    private static readonly WordEntry[] Marks = [.. Enumerable.Range(0, 128).Select(mark => CreateMark(((char)mark).ToString()))];
    private static readonly WordEntry[] TypographicMarks = [.. "—–―…’‘“”«»„€£".Select(mark => CreateMark(mark.ToString()))];

    /// <summary>What is known of <paramref name="word"/>, a token of kind <paramref name="kind"/>.</summary>
    public static WordEntry Find(ReadOnlySpan<char> word, TokenKind kind) => kind switch
    {
        TokenKind.Word => Known.TryGetValue(word, out var entry) ? entry : Unknown[Suffixes(word)],
        TokenKind.Number => Number,
        TokenKind.Suffix => Known.TryGetValue(word, out var entry) ? entry : Unknown[0],
        TokenKind.Punctuation or TokenKind.Quote => FindMark(word),
        _ => Unknown[0],
    };

    private static WordEntry FindMark(ReadOnlySpan<char> mark)
    {
        if (mark.Length > 1) return mark[0] == '.' ? Dots : mark[0] is '\'' or '’' ? Marks['"'] : Unknown[0];
        if (mark[0] < 128) return Marks[mark[0]];
        foreach (var entry in TypographicMarks)
        {
            if (entry.Key![0] == mark[0]) return entry;
        }

        return Unknown[0];
    }

    private static WordEntry CreateMark(string mark) => new(mark, WordClass.None, CheckClass.None);

    private static Lexicons.Lexicon Open(string list) => Lexicons.Lexicon.Open($"Claims/{list}.txt");

    private static Dictionary<string, WordEntry> Build()
    {
        var words = ReadWords();
        AddClass(words, Months.All.Concat(Weekdays.Names), WordClass.Time);
        AddClass(words, PersonTitleWords.AbbreviationsInNames, WordClass.Title);
        AddClass(words, [.. words.Values.Where(word => word.Is(WordClass.Role)).Select(word => Plural(word.Key!))], WordClass.Collective);
        foreach (var month in Months.Names) words[month] = words[month] with { Checks = CheckClass.Period };
        // "may" is listed among them, as the modal verb that it mostly is.
        foreach (var (word, checks) in Open("check-words").EntriesWith<CheckClass>()) words[word] = FindOrCreate(words, word) with { Checks = checks };
        foreach (var (word, (verbs, form)) in CueVerbs.ReadByForm()) words[word] = FindOrCreate(words, word) with { Verbs = verbs, Form = form };
        foreach (var word in words.Keys.Where(word => word.Contains('\'', StringComparison.Ordinal)).ToList())
        {
            var typographic = word.Replace('\'', '’');
            words.TryAdd(typographic, words[word] with { Key = typographic });
        }

        return words;
    }

    private static Dictionary<string, WordEntry> ReadWords()
    {
        var words = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        var reader = new ClassReader<WordClass>();
        foreach (var entry in WordLists.SelectMany(list => Open(list).Entries))
        {
            var word = new WordEntry(entry.Text, Classes(Suffixes(entry.Text)) | reader.Read(entry), CheckClass.None);
            if (!words.TryAdd(entry.Text, word))
                throw entry.CreateError($"'{entry.Text}' is also in another list of {string.Join(", ", WordLists)}; keep one of them");
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
        words.TryGetValue(word, out var entry) ? entry : new WordEntry(word, Classes(Suffixes(word)), CheckClass.None);

    private static string Plural(string role) =>
        role.EndsWith("man", StringComparison.Ordinal) ? role[..^2] + "en"
        : role.EndsWith('y') && role[^2] is not ('a' or 'e' or 'o') ? role[..^1] + "ies"
        : role.EndsWith('s') || role.EndsWith("ch", StringComparison.Ordinal) ? role + "es"
        : role + "s";

    private static int Suffixes(ReadOnlySpan<char> word)
    {
        if (word.Length < 4) return word.Length > 0 && word[^1] is 's' ? 8 : 0;
        return word[^1] switch
        {
            'y' => word.Length > 4 && word[^2] == 'l' && !NotAdverbs.Has(word) ? 1 : 0,
            'd' => word[^2] == 'e' && word[^3] != 'e' && !NotRegularPasts.Has(word) ? 2 : 0,
            'g' => word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? 4 : 0,
            's' => 8,
            't' => word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal) ? 16 : 0,
            _ => 0,
        };
    }

    private static WordClass Classes(int suffixes) =>
        ((suffixes & 1) != 0 ? WordClass.Adverb : 0) | ((suffixes & 2) != 0 ? WordClass.RegularPast : 0) | ((suffixes & 4) != 0 ? WordClass.Ing : 0)
        | ((suffixes & 8) != 0 ? WordClass.EndsInS : 0) | ((suffixes & 16) != 0 ? WordClass.Negation : 0);
}
