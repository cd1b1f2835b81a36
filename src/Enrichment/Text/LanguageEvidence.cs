using System.Collections.Frozen;
using Enrichment.Lexicons;

namespace Enrichment.Text;

/// <summary>Counts the evidence for each language in a span of text: its scripts, its function words and its letters.</summary>
internal sealed class LanguageEvidence
{
    // Names contain letters of other languages. So a function word counts as much as three letters.
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

    /// <summary>The number of words in the text, without addresses, handles and numbers.</summary>
    public int WordCount { get; private set; }

    /// <summary>Counts the evidence in <paramref name="tokens"/>.</summary>
    public static LanguageEvidence Collect(TokenRun tokens)
    {
        var evidence = new LanguageEvidence();
        foreach (var token in tokens.Tokens)
        {
            if (token.Kind == TokenKind.Word) evidence.Add(token.In(tokens.Text));
        }

        return evidence;
    }

    /// <summary>The script of most letters, or null if there are no letters of a known script.</summary>
    public string? FindMainScript()
    {
        // Japanese mixes Han and Kana. More than a few Kana distinguish it from Chinese.
        if (_scripts.GetValueOrDefault(Script.Kana) * 5 > _scripts.GetValueOrDefault(Script.Han)) _scripts.Remove(Script.Han);
        string? most = null;
        foreach (var (script, letters) in _scripts)
        {
            var lead = most is null ? 1 : letters - _scripts[most];
            if (lead > 0 || (lead == 0 && string.CompareOrdinal(script, most) < 0)) most = script;
        }

        return most;
    }

    /// <summary>The number of function words of <paramref name="language"/> in the text.</summary>
    public int CountFunctionWords(string language) => FindProfile(language) is >= 0 and var index ? _words[index] : 0;

    /// <summary>The weighted sum of the function words and letters of <paramref name="language"/> in the text.</summary>
    public int GetScore(string language) => FindProfile(language) is >= 0 and var index ? ComputeScore(index) : 0;

    /// <summary>
    /// The language of <paramref name="script"/> with the highest score. The first one in languages.txt if there is no evidence, or null if
    /// the list has no language of the script.
    /// </summary>
    public string? FindBestLanguage(string script)
    {
        var best = -1;
        for (var index = 0; index < LanguageProfiles.All.Length; index++)
        {
            if (LanguageProfiles.All[index].Script == script && (best < 0 || ComputeScore(index) > ComputeScore(best))) best = index;
        }

        return best < 0 ? null : LanguageProfiles.All[best].Code;
    }

    private static int FindProfile(string language) => Array.FindIndex(LanguageProfiles.All, profile => profile.Code == language);

    // Names bring letters of other languages into Latin text. The letters count only if there are function words.
    private int ComputeScore(int index) =>
        LanguageProfiles.All[index].Script == Script.Latin && _words[index] == 0 ? 0 : (WordWeight * _words[index]) + _letters[index];

    private void Add(ReadOnlySpan<char> word)
    {
        WordCount++;
        // "Le Monde" and "Los Angeles" are no evidence of French and Spanish. The first word is capitalized in any case.
        if (!char.IsUpper(word[0])) CountWord(word);
        else if (WordCount == 1) CountWord(word.ToString().ToLowerInvariant());
        foreach (var letter in word)
        {
            if (char.IsLetter(letter) && Script.Find(letter) is { } script) _scripts[script] = _scripts.GetValueOrDefault(script) + 1;
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
