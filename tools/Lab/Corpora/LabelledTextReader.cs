using System.Text;
using Enrichment.Articles;

namespace Enrichment.Lab.Corpora;

/// <summary>Reads texts with the kinds of their lines: each line is empty, or a kind, a tab and the line.</summary>
internal static class LabelledTextReader
{
    /// <summary>The texts in the files "*.txt" of <paramref name="folder"/>, by name.</summary>
    /// <exception cref="InvalidDataException">A line has no kind, or an unknown one.</exception>
    public static IEnumerable<LabelledText> ReadAll(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read);

    private static LabelledText Read(FileInfo file)
    {
        var text = new StringBuilder();
        var lines = new List<(int, ParagraphKind)>();
        foreach (var (line, number) in File.ReadLines(file.FullName).Select((line, index) => (line, index + 1)))
        {
            if (line.Length > 0) lines.Add((text.Length, ReadKind(line, $"{file.Name}, line {number}")));
            text.Append(line.AsSpan(line.IndexOf('\t', StringComparison.Ordinal) + 1)).Append('\n');
        }

        return new LabelledText(file.Name, text.ToString(), lines);
    }

    private static ParagraphKind ReadKind(string line, string place)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && Enum.TryParse<ParagraphKind>(line.AsSpan(0, tab), ignoreCase: true, out var kind)
            ? kind
            : throw new InvalidDataException($"{place}: write the kind of the line and a tab before it.");
    }
}
