namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads CheckThat!'s sentences: a header, then id TAB text TAB "Yes" or "No"; a text may be in quotation marks, which are doubled inside.
/// </summary>
internal static class CheckThatReader
{
    /// <summary>The sentences of <paramref name="path"/> and whether annotators found them worth checking.</summary>
    public static IEnumerable<(string Text, bool IsCheckWorthy)> Read(string path)
    {
        foreach (var fields in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(fields => fields.Length == 3))
            yield return (Unquoted(fields[1]), fields[2] == "Yes");
    }

    private static string Unquoted(string field) =>
        field.Length > 1 && field[0] == '"' && field[^1] == '"' ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;
}
