using System.Text;

namespace Enrichment.Export.Writing;

/// <summary>Removes from untrusted text what other formats cannot contain.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Replaces control characters other than tabs and line feeds, halves of surrogate pairs and noncharacters with U+FFFD, as XML 1.0
    /// requires, and line endings with line feeds.
    /// </summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.IsBmp && IsInvalid((char)rune.Value)) clean.Append(Replacement);
            else clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>Cleans a text and writes it in one line, with single spaces.</summary>
    public static string ToLine(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first <paramref name="length"/> UTF-16 code units of a text, without half of a surrogate pair at the end.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    private static bool NeedsCleaning(string text) => text.Any(character => IsInvalid(character) || char.IsSurrogate(character));

    private static bool IsInvalid(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n')) || character is '\uFFFE' or '\uFFFF';
}
