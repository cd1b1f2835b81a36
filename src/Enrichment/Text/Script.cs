namespace Enrichment.Text;

/// <summary>Writing systems.</summary>
internal static class Script
{
    /// <summary>The Latin script.</summary>
    public const string Latin = "Latin";

    /// <summary>The Arabic script, of Persian, Urdu and Pashto too.</summary>
    public const string Arabic = "Arabic";

    /// <summary>The Cyrillic script.</summary>
    public const string Cyrillic = "Cyrillic";

    /// <summary>The script of Hindi, Marathi and Nepali.</summary>
    public const string Devanagari = "Devanagari";

    /// <summary>Chinese characters, in Japanese as well.</summary>
    public const string Han = "Han";

    /// <summary>Hiragana and Katakana.</summary>
    public const string Kana = "Kana";

    // The blocks of the Unicode Standard, in order, and the language of a script that only one language has.
    private static readonly (char First, char Last, string Name, string? Language)[] Blocks =
    [
        ('A', '\u024F', Latin, null), ('\u0370', '\u03FF', "Greek", "el"), ('\u0400', '\u052F', Cyrillic, null),
        ('\u0531', '\u058F', "Armenian", "hy"), ('\u0590', '\u05FF', "Hebrew", "he"), ('\u0600', '\u06FF', Arabic, null),
        ('\u0750', '\u077F', Arabic, null), ('\u08A0', '\u08FF', Arabic, null), ('\u0900', '\u097F', Devanagari, null),
        ('\u0980', '\u09FF', "Bengali", "bn"), ('\u0A00', '\u0A7F', "Gurmukhi", "pa"), ('\u0A80', '\u0AFF', "Gujarati", "gu"),
        ('\u0B80', '\u0BFF', "Tamil", "ta"), ('\u0C00', '\u0C7F', "Telugu", "te"), ('\u0C80', '\u0CFF', "Kannada", "kn"),
        ('\u0D00', '\u0D7F', "Malayalam", "ml"), ('\u0D80', '\u0DFF', "Sinhala", "si"), ('\u0E00', '\u0E7F', "Thai", "th"),
        ('\u0E80', '\u0EFF', "Lao", "lo"), ('\u0F00', '\u0FFF', "Tibetan", "bo"), ('\u1000', '\u109F', "Burmese", "my"),
        ('\u10A0', '\u10FF', "Georgian", "ka"), ('\u1100', '\u11FF', "Hangul", "ko"), ('\u1200', '\u139F', "Ethiopic", null),
        ('\u1780', '\u17FF', "Khmer", "km"), ('\u1E00', '\u1EFF', Latin, null), ('\u1F00', '\u1FFF', "Greek", "el"),
        ('\u3040', '\u30FF', Kana, "ja"), ('\u3400', '\u9FFF', Han, "zh"), ('\uAC00', '\uD7A3', "Hangul", "ko"),
        ('\uFB50', '\uFDFF', Arabic, null), ('\uFE70', '\uFEFC', Arabic, null),
    ];

    /// <summary>The script of <paramref name="letter"/>, or null if it is not one of these scripts.</summary>
    public static string? Find(char letter)
    {
        foreach (var (first, last, name, _) in Blocks)
        {
            if (letter >= first && letter <= last) return name;
        }

        return null;
    }

    /// <summary>The language of <paramref name="script"/>, or null if several languages share it.</summary>
    public static string? FindLanguage(string script) => Blocks.First(block => block.Name == script).Language;

    /// <summary>Whether <paramref name="language"/> can be written in <paramref name="script"/>.</summary>
    public static bool CanWrite(string script, string language) =>
        FindLanguage(script) == language
        || (script == Han && language == "ja")
        || LanguageProfiles.All.Any(profile => profile.Code == language && profile.Script == script);
}
