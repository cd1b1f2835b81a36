using System.Text;

namespace Enrichment.Documents.Encodings;

/// <summary>Recognizes UTF-16 without a byte order mark: its text must be plausible in one byte order.</summary>
internal static class Utf16Guesser
{
    private const double LeastPlausible = 0.95;
    private const double LeastSpaces = 0.01;

    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The text of <paramref name="bytes"/>, or null if they are not UTF-16.</summary>
    public static GuessedText? Guess(ReadOnlySpan<byte> bytes)
    {
        // Spaces, digits and line ends have NUL as one of their bytes, in texts of any language.
        if (bytes.Length % 2 != 0 || !bytes.Contains((byte)0)) return null;
        return Read(LittleEndian, "utf-16le", bytes) ?? Read(BigEndian, "utf-16be", bytes);
    }

    private static GuessedText? Read(UnicodeEncoding encoding, string name, ReadOnlySpan<byte> bytes) =>
        TextEncodings.Decode(encoding, bytes) is { } text && IsPlausible(text) ? new GuessedText(text, name) : null;

    private static bool IsTextual(char c) =>
        char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c);

    private static bool IsPlausible(string text)
    {
        var known = text.Count(IsTextual);
        var spaces = text.Count(c => c is ' ' or '\n' or '。' or '、' or '，');
        return known >= LeastPlausible * text.Length && spaces >= LeastSpaces * text.Length && !text.Contains('\0');
    }
}
