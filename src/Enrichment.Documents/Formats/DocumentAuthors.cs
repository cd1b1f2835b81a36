using System.Text.RegularExpressions;
using Enrichment.Articles;

namespace Enrichment.Documents.Formats;

/// <summary>
/// Checks the author in the properties of a file. Programs fill it with the owner of the computer or of the template. So it counts only if
/// the document names the same person in a short line, such as a byline.
/// </summary>
internal static partial class DocumentAuthors
{
    private const int LongestByline = 150;

    /// <summary>The names in <paramref name="author"/> that a byline in <paramref name="blocks"/> confirms, in order.</summary>
    public static IReadOnlyList<string> Confirm(string? author, IReadOnlyList<TextBlock> blocks)
    {
        var names = Separator().Split(author ?? "").Select(WhiteSpace.Collapse).Where(name => name.Contains(' ')).Distinct().ToList();
        if (names.Count == 0) return [];
        var bylines = blocks.SelectMany(block => block.Text.Split('\n')).Where(line => line.Length <= LongestByline).ToList();
        return [.. names.Where(name => bylines.Exists(line => Names(line, name)))];
    }

    private static bool Names(string line, string name)
    {
        var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && IsEdge(line, at - 1) && IsEdge(line, at + name.Length);
    }

    private static bool IsEdge(string line, int at) => at < 0 || at >= line.Length || !char.IsLetterOrDigit(line[at]);

    [GeneratedRegex(@"\s*[;,]\s*|\s+(?:and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
