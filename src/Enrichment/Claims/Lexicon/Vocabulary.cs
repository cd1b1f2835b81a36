using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Claims.Lexicon;

/// <summary>The entries of all words that matter for claims, with one lookup for each word and no copy of the text.</summary>
internal static class Vocabulary
{
    /// <summary>The entry of a position outside a passage.</summary>
    public static readonly WordEntry Nothing = new("", WordClass.None, CheckClass.None);

    private static readonly WordMap<WordEntry> Known =
        WordMap<WordEntry>.Create(VocabularyReader.Read().Values, entry => entry.Key!, entry => entry);

    private static readonly WordEntry[] Unknown =
    [
        .. Enumerable.Range(0, WordSuffixes.Count)
        .Select(suffixes => new WordEntry(null, WordSuffixes.GetClasses(suffixes), CheckClass.None)),
    ];

    private static readonly WordEntry Number = new(null, WordClass.Number, CheckClass.Number);
    private static readonly WordEntry Dots = CreateMark("..");
    private static readonly WordEntry[] Marks = [.. Enumerable.Range(0, 128).Select(mark => CreateMark(((char)mark).ToString()))];
    private static readonly WordEntry[] TypographicMarks = [.. "—–―…’‘“”«»„€£".Select(mark => CreateMark(mark.ToString()))];

    /// <summary>The entry of <paramref name="word"/>, a token of kind <paramref name="kind"/>.</summary>
    public static WordEntry Find(ReadOnlySpan<char> word, TokenKind kind) => kind switch
    {
        TokenKind.Word => Known.Find(word, out var entry) ? entry : Unknown[WordSuffixes.Find(word)],
        TokenKind.Number => Number,
        TokenKind.Suffix => Known.Find(word, out var entry) ? entry : Unknown[0],
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
}
