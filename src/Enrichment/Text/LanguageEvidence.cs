namespace Enrichment.Text;

/// <summary>Sums up the evidence for each language in a span of text: its scripts, its frequent words and its letters.</summary>
internal sealed class LanguageEvidence
{
    // In the lists without weights a word counts as much as three letters.
    private const int WordWeight = 6;
    private const int LetterWeight = 2;

    // A word distinguishes two languages if its weights differ by more than this.
    private const int LeastDifference = 4;

    // "van der", "de la"
    private const int LongestParticles = 2;

    // A frozen dictionary takes longer to create.
    private static readonly Dictionary<string, LanguageWeights>.AlternateLookup<ReadOnlySpan<char>> Words =
        LanguageWeights.Read(WordWeight, "language-words.txt", "language-words-latin.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<char, LanguageWeights> Letters =
        LanguageWeights.Read(LetterWeight, "language-letters.txt", "language-letters-latin.txt")
            .ToDictionary(pair => pair.Key[0], pair => pair.Value);

    private readonly TokenRun _tokens;
    private readonly int[] _scores = new int[LanguageProfiles.All.Length];
    private readonly Dictionary<string, int> _scripts = new(StringComparer.Ordinal);
    private int _asciiLetters;

    private LanguageEvidence(TokenRun tokens) => _tokens = tokens;

    /// <summary>Collects the evidence in <paramref name="tokens"/>. Only words count; addresses, handles and numbers do not.</summary>
    public static LanguageEvidence Collect(TokenRun tokens)
    {
        var evidence = new LanguageEvidence(tokens);
        var isFirst = true;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.IsWord(at)) continue;
            evidence.CountScripts(tokens[at]);
            if (IsEvidence(tokens, at, isFirst)) evidence.Add(tokens[at]);
            isFirst = false;
        }

        if (evidence._asciiLetters > 0) evidence.Count(Script.Latin, evidence._asciiLetters);
        return evidence;
    }

    /// <summary>Whether word <paramref name="at"/> of <paramref name="tokens"/> is evidence and not part of a name.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The index of a word.</param>
    /// <param name="isFirst">Whether it is the first word of the text, which is capitalized in any case.</param>
    public static bool IsEvidence(TokenRun tokens, int at, bool isFirst)
    {
        // "Le Monde", "Los Angeles"
        if (char.IsUpper(tokens[at][0])) return isFirst;
        if (!NameParts.Particles.Has(tokens[at])) return true;
        // "Ursula von der Leyen"
        var (start, end) = (at, at);
        while (at - start < LongestParticles && NameParts.Particles.Has(tokens[start - 1])) start--;
        while (end - at < LongestParticles && NameParts.Particles.Has(tokens[end + 1])) end++;
        return !tokens.IsCapitalized(start - 1) || !tokens.IsCapitalized(end + 1);
    }

    /// <summary>An elision at the start of <paramref name="word"/> ("l'" in "l'homme"), or an empty span.</summary>
    public static ReadOnlySpan<char> GetElision(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '’') is > 0 and < 6 and var apostrophe ? word[..(apostrophe + 1)] : default;

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

    /// <summary>The sum of the weights for <paramref name="language"/>.</summary>
    public int GetScore(string language) => LanguageProfiles.FindIndex(language) is >= 0 and var index ? _scores[index] : 0;

    /// <summary>
    /// Whether at least two different words are clearly more frequent in <paramref name="language"/> than in <paramref name="other"/>.
    /// </summary>
    public bool HasTwoWords(string language, string other)
    {
        var (first, second) = (LanguageProfiles.FindIndex(language), LanguageProfiles.FindIndex(other));
        LanguageWeights? found = null;
        var isFirst = true;
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (!_tokens.IsWord(at)) continue;
            var word = IsEvidence(_tokens, at, isFirst) ? FindWord(_tokens[at]) ?? FindElision(_tokens[at]) : null;
            isFirst = false;
            if (word is null || word == found || word.GetWeight(first) - word.GetWeight(second) <= LeastDifference) continue;
            if (found is not null) return true;
            found = word;
        }

        return false;
    }

    /// <summary>
    /// The language of <paramref name="script"/> with the highest score. The first one in languages.txt if there is no evidence, or null if
    /// the list has no language of the script.
    /// </summary>
    public string? FindBestLanguage(string script)
    {
        var best = -1;
        for (var index = 0; index < LanguageProfiles.All.Length; index++)
        {
            if (LanguageProfiles.All[index].Script == script && (best < 0 || _scores[index] > _scores[best])) best = index;
        }

        return best < 0 ? null : LanguageProfiles.All[best].Code;
    }

    private static LanguageWeights? FindWord(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0])) word = word.ToString().ToLowerInvariant();
        return Words.TryGetValue(word, out var weights) ? weights : null;
    }

    private static LanguageWeights? FindElision(ReadOnlySpan<char> word)
    {
        var elision = GetElision(word);
        return elision.IsEmpty ? null : FindWord($"{elision[..^1]}'");
    }

    private void CountScripts(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsAsciiLetter(letter)) _asciiLetters++;
            else if (letter > 0x7F && char.IsLetter(letter) && Script.Find(letter) is { } script) Count(script, 1);
        }
    }

    private void Count(string script, int letters) => _scripts[script] = _scripts.GetValueOrDefault(script) + letters;

    private void Add(ReadOnlySpan<char> word)
    {
        FindWord(word)?.AddTo(_scores);
        FindElision(word)?.AddTo(_scores);
        // Names bring letters of other languages into a text.
        if (char.IsUpper(word[0])) return;
        foreach (var letter in word)
        {
            if (letter > 0x7F && Letters.TryGetValue(letter, out var weights)) weights.AddTo(_scores);
        }
    }
}
