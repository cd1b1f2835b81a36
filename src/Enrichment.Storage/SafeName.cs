using System.Text;
using Enrichment.Pipeline;

namespace Enrichment.Storage;

/// <summary>Replaces names that a storage cannot use. Each replacement ends with "~" and a hash of the name, so all differ.</summary>
internal static class SafeName
{
    private const int HashLength = 16;

    /// <summary>Returns whether <paramref name="name"/> looks like a replacement. Such a name must be replaced too.</summary>
    public static bool IsReserved(string name) =>
        name.Length > HashLength && name[^(HashLength + 1)] == '~' && name.TakeLast(HashLength).All(char.IsAsciiHexDigitLower);

    /// <summary>Replaces <paramref name="name"/> with one path segment of ASCII letters, digits, ".", "-" and "_".</summary>
    /// <param name="name">Any text.</param>
    /// <param name="maxBytes">The maximum length of the replacement, in bytes.</param>
    public static string Flatten(string name, int maxBytes)
    {
        static bool IsSafe(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';
        return Cut(string.Concat(name.Select(character => IsSafe(character) ? character : '_')), name, maxBytes);
    }

    /// <summary>Shortens <paramref name="name"/> to its first characters.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="maxBytes">The maximum length of the replacement in UTF-8, in bytes.</param>
    public static string Shorten(string name, int maxBytes) => Cut(name, name, maxBytes);

    private static string Cut(string text, string name, int maxBytes)
    {
        var room = maxBytes - HashLength - 1;
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0) break;
            kept.Append(rune.ToString());
        }

        return $"{kept}~{EnrichmentPipeline.ComputeHash(Encoding.UTF8.GetBytes(name))[..HashLength]}";
    }
}
