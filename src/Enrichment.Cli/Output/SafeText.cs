using System.Globalization;
using System.Text;

namespace Enrichment.Cli.Output;

/// <summary>Makes text from outside fit for a terminal line: no control character, line break or direction override gets through.</summary>
internal static class SafeText
{
    /// <summary><paramref name="text"/> with every unsafe character as an escape: "\n", "\x1B", "\u202E".</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsUnsafe(character)) safe.Append(Escape(character));
            else safe.Append(character);
        }

        return safe.ToString();
    }

    // U+202A-202E and U+2066-2069 override the direction of text; ZWJ and ZWNJ are ordinary letters' company and stay.
    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Escape(char character) => character switch
    {
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        <= '\xFF' => string.Create(CultureInfo.InvariantCulture, $@"\x{(int)character:X2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)character:X4}"),
    };
}
