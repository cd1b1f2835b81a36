using System.Collections.Frozen;
using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>What is known of every word that matters for finding claims: one look-up a word, without a copy of the text.</summary>
internal static class Vocabulary
{
    /// <summary>A word beyond the ends of a passage.</summary>
    public static readonly WordEntry Nothing = new("", WordClass.None, CheckClass.None);

    private static readonly WordSet NotRegularPasts = WordSet.Of("red, bed, hundred, need, indeed, speed, seed, breed, sacred, united, armed, so-called, embed, shed, naked, rugged, beloved, wicked, unprecedented, alleged, supposed, purported");
    private static readonly WordSet NotAdverbs = WordSet.Of("family, italy, july, reply, assembly, supply, ally, bully, rally, monopoly, anomaly, belly, jelly, fly, daily, weekly, monthly, early, elderly, apply, emily, kelly, molly, billy, sally");

    private static readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> Known = Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordEntry[] Unknown = [.. Enumerable.Range(0, 32).Select(suffixes => new WordEntry("_", Classes(suffixes), CheckClass.None))];
    private static readonly WordEntry Number = new("0", WordClass.Number, CheckClass.Number);
    private static readonly WordEntry Dots = new("..", WordClass.None, CheckClass.None);
    private static readonly WordEntry[] Marks = [.. Enumerable.Range(0, 128).Select(mark => Known.TryGetValue(((char)mark).ToString(), out var entry) ? entry : new WordEntry(((char)mark).ToString(), WordClass.None, CheckClass.None))];
    private static readonly WordEntry[] TypographicMarks = [.. "—–―…’‘“”«»„€£".Select(mark => new WordEntry(mark.ToString(), WordClass.None, CheckClass.None))];

    /// <summary>What is known of <paramref name="word"/>, a token of kind <paramref name="kind"/>.</summary>
    public static WordEntry Of(ReadOnlySpan<char> word, TokenKind kind) => kind switch
    {
        TokenKind.Word => Known.TryGetValue(word, out var entry) ? entry : Unknown[Suffixes(word)],
        TokenKind.Number => Number,
        TokenKind.Suffix => Known.TryGetValue(word, out var entry) ? entry : Unknown[0],
        TokenKind.Punctuation or TokenKind.Quote => OfMark(word),
        _ => Unknown[0],
    };

    private static WordEntry OfMark(ReadOnlySpan<char> mark)
    {
        if (mark.Length > 1) return mark[0] == '.' ? Dots : mark[0] is '\'' or '’' ? Marks['"'] : Unknown[0];
        if (mark[0] < 128) return Marks[mark[0]];
        foreach (var entry in TypographicMarks)
        {
            if (entry.Text[0] == mark[0]) return entry;
        }

        return Unknown[0];
    }

    private static Dictionary<string, WordEntry> Build()
    {
        var words = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        foreach (var (classes, list) in GrammarWords.Lists.Concat(CueNouns.Lists).Concat(RoleNouns.Lists).Concat(MediumWords.Lists).Concat(Hedges.Lists).Concat(AttitudeWords.Lists).Concat(VerbWords.Lists))
        {
            foreach (var word in Split(list)) words[word] = EntryOf(words, word) with { Classes = EntryOf(words, word).Classes | classes };
        }

        foreach (var role in words.Values.Where(word => word.Is(WordClass.Role)).Select(word => Plural(word.Text)).ToList()) words[role] = EntryOf(words, role) with { Classes = EntryOf(words, role).Classes | WordClass.Collective };
        foreach (var (checks, list) in CheckWords.Lists)
        {
            foreach (var word in Split(list)) words[word] = EntryOf(words, word) with { Checks = EntryOf(words, word).Checks | checks };
        }

        foreach (var (word, (verbs, form)) in CueVerbs.ByForm) words[word] = EntryOf(words, word) with { Verbs = verbs, Form = form };
        words["'s"] = EntryOf(words, "'s");
        words["’s"] = EntryOf(words, "’s");
        foreach (var word in words.Keys.Where(word => word.Contains('\'', StringComparison.Ordinal)).ToList()) words.TryAdd(word.Replace('\'', '’'), words[word] with { Text = word.Replace('\'', '’') });
        return words;
    }

    private static string Plural(string role) =>
        role.EndsWith("man", StringComparison.Ordinal) ? role[..^2] + "en"
        : role.EndsWith('y') && role[^2] is not ('a' or 'e' or 'o') ? role[..^1] + "ies"
        : role.EndsWith('s') || role.EndsWith("ch", StringComparison.Ordinal) ? role + "es"
        : role + "s";

    private static string[] Split(string list) => list.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    private static WordEntry EntryOf(Dictionary<string, WordEntry> words, string word) => words.TryGetValue(word, out var entry) ? entry : new WordEntry(word, Classes(Suffixes(word)), CheckClass.None);

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
