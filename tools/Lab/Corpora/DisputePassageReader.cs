using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads passages, separated by blank lines. A passage has a line for each paragraph, and then a line for each dispute:
/// "> kind: words | words", where the words occur once in the passage. "?" in place of ">" marks one that may be found or not.
/// </summary>
internal static class DisputePassageReader
{
    /// <summary>The passages of the file <paramref name="path"/>.</summary>
    /// <exception cref="InvalidDataException">Words of a dispute do not occur exactly once.</exception>
    public static IReadOnlyList<DisputePassage> Read(string path)
    {
        var content = string.Join('\n', File.ReadLines(path).Where(line => !line.StartsWith('#')));
        return [.. content.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => Parse(block.Trim('\n').Split('\n')))];
    }

    private static DisputePassage Parse(string[] lines)
    {
        var text = string.Join("\n\n", lines.Where(line => line[0] is not ('>' or '?')));
        return new DisputePassage(text, ParseDisputes(text, lines, '>'), ParseDisputes(text, lines, '?'));
    }

    private static List<MarkedDispute> ParseDisputes(string text, string[] lines, char mark) =>
        [.. lines.Where(line => line[0] == mark).Select(line => line.Split(": ", 2)[1].Split(" | "))
            .Select(words => new MarkedDispute(Find(text, words[0]), Find(text, words[1])))];

    private static TextSpan Find(string text, string words)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        if (offset < 0 || text.IndexOf(words, offset + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidDataException($"'{words}' does not occur exactly once in '{text}'.");
        return new TextSpan(offset, words.Length);
    }
}
