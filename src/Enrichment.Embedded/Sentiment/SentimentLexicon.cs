using Enrichment.Embedded.Lexicons;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The polar words and phrases and the valence shifters, from the lists in Lexicons/Sentiment.</summary>
internal sealed class SentimentLexicon
{
    /// <summary>The number of words in the longest phrase.</summary>
    public const int LongestPhrase = 4;

    private static readonly string[] ValenceLists = ["conflict", "crime-and-law", "politics",
        "economy", "health-and-disaster", "sports-and-culture", "character-and-feeling"];

    private readonly KeyTable _rows;
    private readonly SentimentEntry[] _entries;

    private SentimentLexicon(Dictionary<string, SentimentEntry> entries)
    {
        var distinct = entries.DistinctBy(pair => FeatureHash.Hash(pair.Key)).ToList();
        (_rows, _entries) = (new KeyTable([.. distinct.Select(pair => FeatureHash.Hash(pair.Key))]),
            [.. distinct.Select(pair => pair.Value)]);
    }

    /// <summary>The lexicon of this assembly.</summary>
    public static SentimentLexicon Default { get; } = Load();

    /// <summary>The number of forms.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry of <paramref name="words"/>: one word, or several with one space between them; ignores case.</summary>
    public bool Find(ReadOnlySpan<char> words, out SentimentEntry entry) => Find(FeatureHash.Hash(words), out entry);

    /// <summary>The entry of the words with <paramref name="hash"/> (<see cref="FeatureHash"/>).</summary>
    public bool Find(uint hash, out SentimentEntry entry)
    {
        var row = _rows.FindRow(hash);
        entry = row < 0 ? default : _entries[row];
        return row >= 0;
    }

    /// <summary>The entries of every list of valences; a word is in one only.</summary>
    internal static IEnumerable<RatedWord> Valences() =>
        ValenceLists.SelectMany(list => WordList.Open($"Sentiment/{list}.txt").Entries).Select(RatedWord.Read);

    private static SentimentLexicon Load()
    {
        var entries = new Dictionary<string, SentimentEntry>(StringComparer.OrdinalIgnoreCase);
        List<RatedWord> valences = [.. Valences()];
        // Listed words have priority over inflected forms of others: "striking" is not a form of "strike".
        foreach (var entry in valences) entries.TryAdd(entry.Text, new SentimentEntry(entry.Valence, Role.None, false, false, true));
        foreach (var entry in valences.Where(IsInflected))
        {
            foreach (var form in Inflection.GetForms(entry.Text))
                entries.TryAdd(form, new SentimentEntry(entry.Valence, Role.None, false, false, true));
        }

        AddDirectedVerbs(entries);
        AddShifters(entries);
        AddPhraseStarts(entries);
        return new SentimentLexicon(entries);
    }

    private static bool IsInflected(RatedWord entry) => !entry.IsExact && !entry.Text.Contains(' ', StringComparison.Ordinal);

    private static void AddDirectedVerbs(Dictionary<string, SentimentEntry> entries)
    {
        foreach (var form in WordList.Open("Sentiment/directed-verbs.txt").Entries.SelectMany(verb => Inflection.GetForms(verb.Text)))
        {
            if (entries.TryGetValue(form, out var entry)) entries[form] = entry with { IsDirected = true };
        }
    }

    private static void AddShifters(Dictionary<string, SentimentEntry> entries)
    {
        foreach (var shifter in WordList.Open("Sentiment/shifters.txt").Entries)
            entries[shifter.Text] = entries.GetValueOrDefault(shifter.Text) with { Role = ReadRole(shifter), IsEntry = true };
    }

    private static Role ReadRole(LexiconEntry shifter) =>
        Enum.TryParse<Role>(shifter.Classes, ignoreCase: true, out var role)
            ? role
            : throw shifter.CreateError($"unknown role '{shifter.Classes}'; the roles are {string.Join(", ", Enum.GetNames<Role>())}");

    private static void AddPhraseStarts(Dictionary<string, SentimentEntry> entries)
    {
        foreach (var phrase in entries.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).ToList())
        {
            var first = phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)];
            entries[first] = entries.GetValueOrDefault(first) with { StartsPhrase = true };
        }
    }
}
