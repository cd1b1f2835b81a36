namespace Enrichment.Text;

/// <summary>Writing systems and the languages they are used for.</summary>
internal static class Script
{
    /// <summary>The Latin script.</summary>
    public const string Latin = "Latin";

    private static readonly (string Name, int First, int Last)[] Ranges =
    [
        (Latin, 'A', 'ɏ'), ("Greek", 'Ͱ', 'Ͽ'), ("Cyrillic", 'Ѐ', 'ԯ'), ("Armenian", '԰', '֏'), ("Hebrew", '֐', '׿'), ("Arabic", '؀', 'ࣿ'),
        ("Devanagari", 'ऀ', 'ॿ'), ("Bengali", 'ঀ', '৿'), ("Gurmukhi", '਀', '੿'), ("Gujarati", '઀', '૿'), ("Tamil", '஀', '௿'), ("Telugu", 'ఀ', '౿'),
        ("Kannada", 'ಀ', '೿'), ("Malayalam", 'ഀ', 'ൿ'), ("Sinhala", '඀', '෿'), ("Thai", '฀', '๿'), ("Lao", '຀', '໿'), ("Tibetan", 'ༀ', '࿿'), ("Burmese", 'က', '႟'),
        ("Georgian", 'Ⴀ', 'ჿ'), ("Hangul", 'ᄀ', 'ᇿ'), ("Ethiopic", 'ሀ', '፿'), ("Khmer", 'ក', '៿'), (Latin, 'Ḁ', 'ỿ'), ("Kana", '぀', 'ヿ'), ("Han", '㐀', '鿿'),
        ("Hangul", '가', '힣'), ("Arabic", 'ﭐ', 'ﻼ'),
    ];

    private static readonly Dictionary<string, string> OnlyLanguages = new(StringComparer.Ordinal)
    {
        ["Greek"] = "el", ["Armenian"] = "hy", ["Hebrew"] = "he", ["Devanagari"] = "hi", ["Bengali"] = "bn", ["Gurmukhi"] = "pa", ["Gujarati"] = "gu", ["Tamil"] = "ta",
        ["Telugu"] = "te", ["Kannada"] = "kn", ["Malayalam"] = "ml", ["Sinhala"] = "si", ["Thai"] = "th", ["Lao"] = "lo", ["Tibetan"] = "bo", ["Burmese"] = "my", ["Georgian"] = "ka",
        ["Hangul"] = "ko", ["Ethiopic"] = "am", ["Khmer"] = "km", ["Kana"] = "ja",
    };

    // The letters that only some of a script's languages use; the first language is the one without any.
    private static readonly Dictionary<string, (string Language, string Letters)[]> TellingLetters = new(StringComparer.Ordinal)
    {
        ["Arabic"] = [("ar", "يىةكأإئؤ"), ("fa", "پچژگکی"), ("ur", "ٹڈڑںےھہ"), ("ps", "ښځڅډړۍېګڼ")],
        ["Cyrillic"] = [("ru", "ыэё"), ("uk", "іїєґ"), ("bg", "ъщ"), ("sr", "јљњћђџ"), ("be", "ў"), ("kk", "әғқңөұүһ")],
    };

    /// <summary>The script most letters of <paramref name="words"/> are in, or null where there are none.</summary>
    public static string? MostUsed(IReadOnlyList<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var letter in words.SelectMany(word => word).Where(char.IsLetter))
        {
            if (Of(letter) is { } script) counts[script] = counts.GetValueOrDefault(script) + 1;
        }

        // Japanese mixes Han and Kana; any Kana to speak of tells it from Chinese.
        if (counts.GetValueOrDefault("Kana") * 5 > counts.GetValueOrDefault("Han") && counts.ContainsKey("Han")) counts.Remove("Han");
        return counts.Count == 0 ? null : counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
    }

    /// <summary>The language of <paramref name="words"/> in <paramref name="script"/>, one other than Latin.</summary>
    public static string LanguageOf(string script, IReadOnlyList<string> words)
    {
        if (script == "Han") return "zh";
        if (!TellingLetters.TryGetValue(script, out var languages)) return OnlyLanguages[script];
        // Rarer letters tell more: Urdu and Pashto use most of Persian's too.
        return languages.Select((language, rank) => (language.Language, Score: words.Sum(word => word.Count(language.Letters.Contains)) * (1 + rank)))
            .MaxBy(language => language.Score).Language;
    }

    /// <summary>Whether <paramref name="language"/> is one in Latin script, as far as it can be identified here.</summary>
    public static bool IsLatin(string language) =>
        language != "zh" && !OnlyLanguages.ContainsValue(language) && !TellingLetters.Values.Any(languages => languages.Any(other => other.Language == language));

    private static string? Of(char letter)
    {
        foreach (var (name, first, last) in Ranges)
        {
            if (letter >= first && letter <= last) return name;
        }

        return null;
    }
}
