namespace Enrichment.Lab.Corpora;

/// <summary>Reads texts with their languages: files whose lines are a BCP 47 tag, a tab and a text.</summary>
internal static class LanguageTexts
{
    /// <summary>The files in <paramref name="folder"/>, by name.</summary>
    public static IEnumerable<FileInfo> FindFiles(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.tsv").OrderBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>The texts in <paramref name="file"/>.</summary>
    /// <exception cref="InvalidDataException">A line is invalid.</exception>
    public static IEnumerable<(string Language, string Text)> Read(FileInfo file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Split('\t', 2) is not [{ Length: > 0 } language, { Length: > 0 } text])
                throw new InvalidDataException($"{file.FullName}, line {number}: write a language tag, a tab and a text.");
            yield return (language, text);
        }
    }
}
