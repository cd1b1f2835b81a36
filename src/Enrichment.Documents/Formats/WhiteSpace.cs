using System.Text.RegularExpressions;

namespace Enrichment.Documents.Formats;

/// <summary>White space in extracted texts.</summary>
internal static partial class WhiteSpace
{
    /// <summary>Replaces every run of white space in <paramref name="text"/> with one space, and removes it at the ends.</summary>
    public static string Collapse(string text) => Run().Replace(text, " ").Trim();

    /// <summary>
    /// Collapses the white space in each line of <paramref name="text"/>. At most one empty line remains between two lines.
    /// </summary>
    public static string CollapseLines(string text) =>
        EmptyLines().Replace(string.Join('\n', text.Split('\n').Select(Collapse)), "\n\n").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
