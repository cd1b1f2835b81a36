using System.Globalization;
using Enrichment.Text;

namespace Enrichment.Lab.Training;

/// <summary>Counts the frequent words and letters of languages in Latin script and gives them weights.</summary>
internal sealed class LanguageListBuilder
{
    private const int WordsPerLanguage = 100;

    // A word that occurs less often belongs to the topic of a text, not to the language.
    private const int FewestOccurrences = 3;

    // A language has a letter if it is at least in so many of its words.
    private const double LeastLetterShare = 0.002;

    // The frequency of a word that is no evidence.
    private const double RareFrequency = 1e-4;

    private readonly Dictionary<string, Counts> _languages = new(StringComparer.Ordinal);

    /// <summary>Counts the words of one text.</summary>
    public void Add(string language, string text)
    {
        if (!_languages.TryGetValue(language, out var counts)) _languages[language] = counts = new Counts();
        var tokens = new TokenRun(text, new TextSpan(0, text.Length));
        var isFirst = true;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.IsWord(at)) continue;
            if (LanguageEvidence.IsEvidence(tokens, at, isFirst)) counts.Add(tokens[at]);
            isFirst = false;
        }
    }

    /// <summary>The lines of the list of words.</summary>
    public IEnumerable<string> BuildWords() => Build(
        counts => counts.Words,
        counts => counts.Words.Where(word => word.Value >= FewestOccurrences)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(WordsPerLanguage));

    /// <summary>The lines of the list of letters.</summary>
    public IEnumerable<string> BuildLetters() => Build(
        counts => counts.Letters,
        counts => counts.Letters.Where(letter => letter.Value > LeastLetterShare * counts.Total));

    private IEnumerable<string> Build(
        Func<Counts, Dictionary<string, int>> all, Func<Counts, IEnumerable<KeyValuePair<string, int>>> frequent) =>
        _languages.Values.SelectMany(frequent).Select(entry => entry.Key).Distinct().Order(StringComparer.Ordinal)
            .Select(text => $"{text}\t{string.Join(' ', FormatWeights(text, all))}");

    private IEnumerable<string> FormatWeights(string text, Func<Counts, Dictionary<string, int>> all) => _languages
        .Select(language => (Code: language.Key, Weight: FindWeight(all(language.Value).GetValueOrDefault(text), language.Value.Total)))
        .Where(language => language.Weight > 0)
        .OrderByDescending(language => language.Weight).ThenBy(language => language.Code, StringComparer.Ordinal)
        .Select(language => string.Create(CultureInfo.InvariantCulture, $"{language.Code}:{language.Weight}"));

    private static int FindWeight(int count, int total) =>
        count < FewestOccurrences - 1 ? 0 : (int)Math.Round(2 * Math.Log(count / (double)total / RareFrequency));

    private sealed class Counts
    {
        public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Letters { get; } = new(StringComparer.Ordinal);

        public int Total { get; private set; }

        public void Add(ReadOnlySpan<char> word)
        {
            Total++;
            var text = word.ToString().ToLowerInvariant();
            Increment(Words, text);
            var elision = LanguageEvidence.GetElision(text);
            if (!elision.IsEmpty) Increment(Words, $"{elision[..^1]}'");
            if (char.IsUpper(word[0])) return;
            foreach (var letter in text.Where(letter => letter > 0x7F && char.IsLetter(letter))) Increment(Letters, letter.ToString());
        }

        private static void Increment(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
