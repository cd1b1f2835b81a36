using System.Globalization;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads pairs of articles, separated by blank lines. A pair has a line for each article, with the day of publication before the text, and
/// then "> kind" if there is a dispute across them.
/// </summary>
internal static class DisputePairReader
{
    /// <summary>The pairs of the file <paramref name="path"/>.</summary>
    public static IReadOnlyList<DisputePair> Read(string path)
    {
        var content = string.Join('\n', File.ReadLines(path).Where(line => !line.StartsWith('#')));
        return [.. content.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => Parse(block.Trim('\n').Split('\n')))];
    }

    private static DisputePair Parse(string[] lines) => new(ParseArticle(lines[0]), ParseArticle(lines[1]), lines.Length > 2);

    private static (string, DateOnly) ParseArticle(string line) =>
        (line[11..], DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
