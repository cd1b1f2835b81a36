using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Enrichment.Pipeline;

namespace Enrichment.Storage;

/// <summary>
/// Turns names of articles into parts of paths. Different names have different paths, and no document has the path of a folder: files end
/// with ".json" and folders never do. A replacement ends with "~" and a hash, and no other part does. Comparisons ignore the case, because
/// some file systems do.
/// </summary>
internal static partial class SafeName
{
    /// <summary>The extension of all documents.</summary>
    public const string Extension = ".json";

    private const int HashLength = 32;

    /// <summary>Gets the part of a path for a folder.</summary>
    public static string EscapeFolder(string part) => FolderMark().IsMatch(part) || ReplacementMark().IsMatch(part) ? $"{part}~" : part;

    /// <summary>Gets the part of a path for a file, without the extension.</summary>
    public static string EscapeFile(string part) => ReplacementMark().IsMatch(part) ? $"{part}~" : part;

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

        // The hash is over UTF-16, because different invalid names can have the same UTF-8.
        return $"{kept}~{EnrichmentPipeline.ComputeHash(MemoryMarshal.AsBytes(name.AsSpan()))[..HashLength]}";
    }

    // An escaped part matches too. It is escaped once more, so that the original can be derived from every escaped part.
    [GeneratedRegex(@"\.json~*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex FolderMark();

    [GeneratedRegex(@"~[0-9a-f]{32}~*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ReplacementMark();
}
