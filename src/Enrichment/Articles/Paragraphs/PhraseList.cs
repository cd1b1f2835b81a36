using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Phrases of a word list, for finding them in texts without regard to case and to the form of apostrophes.</summary>
internal sealed class PhraseList
{
    private readonly WordMap<Phrase[]> _byFirst;
    private readonly WordMap<Phrase[]> _byKey;

    // Whether a key has a first letter and a length. Most words of a text have not, which saves looking them up.
    private readonly bool[] _forms = new bool[32 * 32];

    /// <summary>Creates a list of <paramref name="phrases"/>.</summary>
    public PhraseList(IReadOnlyCollection<Phrase> phrases)
    {
        _byFirst = Index(phrases, phrase => phrase.Words[0]);
        _byKey = Index(
            phrases.Where(phrase => phrase.Has(PhraseClass.Inside) || phrase.Has(PhraseClass.End)),
            phrase => phrase.Words[phrase.Key]);
        foreach (var key in _byKey.Words) _forms[GetForm(key[0], key.Length)] = true;
    }

    /// <summary>Opens a list of the core.</summary>
    /// <exception cref="InvalidDataException">A line is invalid.</exception>
    public static PhraseList Open(string name) =>
        new([.. Lexicon.Open(name).ReadEntries<PhraseClass>().SelectMany(entry => Create(entry.Text, entry.Classes))]);

    /// <summary>The longest phrase with all of <paramref name="classes"/> at token <paramref name="index"/>, or null.</summary>
    public Phrase? Find(TokenRun tokens, int index, PhraseClass classes = PhraseClass.None)
    {
        if (!_byFirst.Find(tokens[index], out var phrases)) return null;
        foreach (var phrase in phrases)
        {
            if (phrase.Has(classes) && tokens.Are(index, phrase.Words)) return phrase;
        }

        return null;
    }

    /// <summary>All phrases at token <paramref name="index"/>, the longest first.</summary>
    public IReadOnlyList<Phrase> FindAllAt(TokenRun tokens, int index)
    {
        if (!_byFirst.Find(tokens[index], out var phrases)) return [];
        List<Phrase>? found = null;
        foreach (var phrase in phrases)
        {
            if (tokens.Are(index, phrase.Words)) (found ??= []).Add(phrase);
        }

        return found ?? (IReadOnlyList<Phrase>)[];
    }

    /// <summary>
    /// All phrases with the class Inside or End, wherever they are, with the indexes of their first tokens. They are found by their longest
    /// words, which texts contain less often than their first.
    /// </summary>
    public IReadOnlyList<(int Index, Phrase Phrase)> FindAll(TokenRun tokens)
    {
        List<(int, Phrase)>? found = null;
        var all = tokens.Tokens;
        for (var at = 0; at < all.Length; at++)
        {
            var token = all[at];
            if (!_forms[GetForm(tokens.Text[token.Offset], token.Length)] || !_byKey.Find(token.In(tokens.Text), out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (tokens.Are(at - phrase.Key, phrase.Words)) (found ??= []).Add((at - phrase.Key, phrase));
            }
        }

        return found ?? (IReadOnlyList<(int, Phrase)>)[];
    }

    // The last five bits of a letter are the same in both cases.
    private static int GetForm(char first, int length) => ((first & 31) << 5) | (length & 31);

    private static WordMap<Phrase[]> Index(IEnumerable<Phrase> phrases, Func<Phrase, string> word) => WordMap<Phrase[]>.Create(
        phrases.GroupBy(word, StringComparer.OrdinalIgnoreCase),
        group => group.Key,
        group => [.. group.OrderByDescending(phrase => phrase.Length)]);

    // A curly apostrophe equals a straight one.
    private static IEnumerable<Phrase> Create(string text, PhraseClass classes)
    {
        yield return Phrase.Create(text, classes);
        if (text.Contains('\'', StringComparison.Ordinal)) yield return Phrase.Create(text.Replace('\'', '’'), classes);
    }
}
