using System.Collections.Frozen;
using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>What speaks for which language in a stretch of text: its scripts, and for each profile its small words and its letters. Counted in one pass.</summary>
internal sealed class LanguageEvidence
{
    // One small word tells as much as three letters, which names bring along.
    private const int WordWeight = 3;

    private static readonly FrozenDictionary<string, int[]> ProfilesByWord =
        Lexicon.Open("language-words.txt").Entries
            .ToDictionary(entry => entry.Text, LanguageProfiles.FindIndices)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, int[]> ProfilesByLetter =
        Lexicon.Open("language-letters.txt").Entries.ToFrozenDictionary(entry => entry.Text[0], LanguageProfiles.FindIndices);

    private readonly int[] _words = new int[LanguageProfiles.All.Length];
    private readonly int[] _letters = new int[LanguageProfiles.All.Length];
    private readonly Dictionary<string, int> _scripts = new(StringComparer.Ordinal);

    private LanguageEvidence()
    {
    }

    /// <summary>How many words the text has; addresses, handles and numbers are none.</summary>
    public int WordCount { get; private set; }

    /// <summary>The evidence in <paramref name="tokens"/>.</summary>
    public static LanguageEvidence Collect(TokenRun tokens)
    {
        var evidence = new LanguageEvidence();
        foreach (var token in tokens.Tokens)
        {
            if (token.Kind == TokenKind.Word) evidence.Add(token.In(tokens.Text));
        }

        return evidence;
    }

    /// <summary>The script of most letters, or null where there is none.</summary>
    public string? MostUsedScript()
    {
        // Japanese mixes Han and Kana; Kana to speak of tells it from Chinese.
        if (_scripts.GetValueOrDefault(Script.Kana) * 5 > _scripts.GetValueOrDefault(Script.Han)) _scripts.Remove(Script.Han);
        string? most = null;
        foreach (var (script, letters) in _scripts)
        {
            var lead = most is null ? 1 : letters - _scripts[most];
            if (lead > 0 || (lead == 0 && string.CompareOrdinal(script, most) < 0)) most = script;
        }

        return most;
    }

    /// <summary>The small words of <paramref name="language"/> in the text.</summary>
    public int WordsOf(string language) => Array.FindIndex(LanguageProfiles.All, profile => profile.Code == language) is >= 0 and var index ? _words[index] : 0;

    /// <summary>What speaks for <paramref name="language"/>: its small words and its letters, weighed.</summary>
    public int ScoreOf(string language) => Array.FindIndex(LanguageProfiles.All, profile => profile.Code == language) is >= 0 and var index ? Score(index) : 0;

    /// <summary>The language of <paramref name="script"/> that most speaks for; the first of them where nothing does, or null where none is known.</summary>
    public string? Best(string script)
    {
        var best = -1;
        for (var index = 0; index < LanguageProfiles.All.Length; index++)
        {
            if (LanguageProfiles.All[index].Script == script && (best < 0 || Score(index) > Score(best))) best = index;
        }

        return best < 0 ? null : LanguageProfiles.All[best].Code;
    }

    // Names bring letters of other languages into Latin text; only words make those count.
    private int Score(int index) =>
        LanguageProfiles.All[index].Script == Script.Latin && _words[index] == 0 ? 0 : (WordWeight * _words[index]) + _letters[index];

    private void Add(ReadOnlySpan<char> word)
    {
        WordCount++;
        // "Le Monde" and "Los Angeles" are no evidence of French and Spanish; the first word has its capital from its place.
        if (!char.IsUpper(word[0])) CountWord(word);
        else if (WordCount == 1) CountWord(word.ToString().ToLowerInvariant());
        foreach (var letter in word)
        {
            if (char.IsLetter(letter) && Script.Of(letter) is { } script) _scripts[script] = _scripts.GetValueOrDefault(script) + 1;
            if (letter > 0x7F && ProfilesByLetter.TryGetValue(char.ToLowerInvariant(letter), out var profiles)) Count(_letters, profiles);
        }
    }

    private void CountWord(ReadOnlySpan<char> word)
    {
        var lookup = ProfilesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var profiles)) Count(_words, profiles);
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe is > 0 and < 6 && lookup.TryGetValue($"{word[..apostrophe]}'", out profiles)) Count(_words, profiles);
    }

    private static void Count(int[] counts, int[] profiles)
    {
        foreach (var profile in profiles) counts[profile]++;
    }
}
