using System.Globalization;
using System.Text;

namespace Enrichment.Analysis;

/// <summary>
/// Makes untrusted text safe for one line on a terminal or in a log: escapes control characters, line breaks and direction overrides.
/// </summary>
public static class SafeText
{
    /// <summary>Replaces every unsafe character with an escape sequence: "\n", "\x1B", "\u202E".</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsUnsafe(character)) safe.Append(EscapeCharacter(character));
            else safe.Append(character);
        }

        return safe.ToString();
    }

    // U+202A-202E and U+2066-2069 override the direction of text. ZWJ and ZWNJ are part of ordinary text and are kept.
    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string EscapeCharacter(char character) => character switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        <= '\xFF' => string.Create(CultureInfo.InvariantCulture, $@"\x{(int)character:X2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)character:X4}"),
    };
}
