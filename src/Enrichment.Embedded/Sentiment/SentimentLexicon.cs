using System.Globalization;
using Enrichment.Embedded.Lists;
using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The words and phrases that lean one way or the other, and those that change what others count; from <c>Lists/*.txt</c>.</summary>
internal sealed class SentimentLexicon
{
    /// <summary>How many words the longest phrase has.</summary>
    public const int LongestPhrase = 4;

    private static readonly string[] ValenceLists = ["conflict", "crime-and-law", "politics", "economy", "health-and-disaster", "sports-and-culture", "character-and-feeling"];

    private readonly KeyTable _rows;
    private readonly LexiconEntry[] _entries;

    private SentimentLexicon(Dictionary<string, LexiconEntry> entries)
    {
        var distinct = entries.DistinctBy(pair => FeatureHash.Of(pair.Key)).ToList();
        (_rows, _entries) = (new KeyTable([.. distinct.Select(pair => FeatureHash.Of(pair.Key))]), [.. distinct.Select(pair => pair.Value)]);
    }

    /// <summary>The lexicon of this assembly.</summary>
    public static SentimentLexicon Default { get; } = Load();

    /// <summary>How many forms it knows.</summary>
    public int Count => _entries.Length;

    /// <summary>What is known of <paramref name="words"/>: one word, or several with one space between them; without regard to case.</summary>
    public bool Find(ReadOnlySpan<char> words, out LexiconEntry entry) => Find(FeatureHash.Of(words), out entry);

    /// <summary>What is known of the words with <paramref name="hash"/> (<see cref="FeatureHash"/>).</summary>
    public bool Find(uint hash, out LexiconEntry entry)
    {
        var row = _rows.RowOf(hash);
        entry = row < 0 ? default : _entries[row];
        return row >= 0;
    }

    /// <summary>The entries of every list of valences with their weight and list, as they are written; a word stands in one only.</summary>
    internal static IEnumerable<(string List, string Entry, float Valence)> Valences() =>
        from list in ValenceLists
        from line in Lines(list)
        from entry in WordList.Entries(line.Words)
        select (list, entry, float.Parse(line.Key, CultureInfo.InvariantCulture));

    private static SentimentLexicon Load()
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.OrdinalIgnoreCase);
        // Words as they are written win over the forms made from others: "striking" is no strike.
        foreach (var (_, entry, valence) in Valences()) entries.TryAdd(entry.TrimEnd('!'), new LexiconEntry(valence, Role.None, false, false, true));
        foreach (var (_, entry, valence) in Valences().Where(valence => IsInflected(valence.Entry)))
        {
            foreach (var form in Inflection.FormsOf(entry)) entries.TryAdd(form, new LexiconEntry(valence, Role.None, false, false, true));
        }

        AddDirectedVerbs(entries);
        AddShifters(entries);
        AddPhraseStarts(entries);
        return new SentimentLexicon(entries);
    }

    private static bool IsInflected(string entry) => !entry.EndsWith('!') && !entry.Contains(' ', StringComparison.Ordinal);

    private static void AddDirectedVerbs(Dictionary<string, LexiconEntry> entries)
    {
        foreach (var form in WordList.Lines("Sentiment", "directed-verbs").SelectMany(WordList.Entries).SelectMany(Inflection.FormsOf))
        {
            if (entries.TryGetValue(form, out var entry)) entries[form] = entry with { IsDirected = true };
        }
    }

    private static void AddShifters(Dictionary<string, LexiconEntry> entries)
    {
        foreach (var (key, words) in Lines("shifters"))
        {
            var role = Enum.Parse<Role>(key, ignoreCase: true);
            foreach (var word in WordList.Entries(words).Select(word => word.TrimEnd('!')))
                entries[word] = entries.GetValueOrDefault(word) with { Role = role, IsEntry = true };
        }
    }

    private static void AddPhraseStarts(Dictionary<string, LexiconEntry> entries)
    {
        foreach (var phrase in entries.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).ToList())
        {
            var first = phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)];
            entries[first] = entries.GetValueOrDefault(first) with { StartsPhrase = true };
        }
    }

    private static IEnumerable<(string Key, string Words)> Lines(string list) =>
        WordList.Lines("Sentiment", list).Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]));
}
