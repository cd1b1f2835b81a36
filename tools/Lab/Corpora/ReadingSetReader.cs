namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads a folder of articles with the file expected.tsv: a header, then file TAB title TAB published TAB place TAB agency TAB date, where
/// "-" is no value.
/// </summary>
internal static class ReadingSetReader
{
    private const string Expectations = "expected.tsv";
    private const string None = "-";

    /// <summary>The articles in <paramref name="folder"/>, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A line does not have six fields.</exception>
    public static IReadOnlyList<ReadingArticle> Read(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, Expectations)).Skip(1).Select(line => ReadLine(folder, line))];

    private static ReadingArticle ReadLine(string folder, string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != 6) throw new InvalidDataException($"{Expectations}: '{line}' does not have six fields.");
        var dateline = string.Join(" | ", fields[3..]);
        return new ReadingArticle(
            fields[0],
            File.ReadAllBytes(Path.Combine(folder, fields[0])),
            ReadValue(fields[1]),
            ReadValue(fields[2]),
            dateline == "- | - | -" ? null : dateline);
    }

    private static string? ReadValue(string field) => field == None ? null : field;
}
