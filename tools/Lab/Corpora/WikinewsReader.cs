using System.Globalization;
using System.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>Rebuilds the plain text of GUM's Wikinews articles, and reads their title and the date that their text states.</summary>
internal static class WikinewsReader
{
    private const string TitleKey = "# meta::title = ";
    private const string TextKey = "# text = ";
    private const string DateFormat = "dddd, MMMM d, yyyy";

    /// <summary>The articles in <paramref name="folder"/>. The set does not mark datelines.</summary>
    public static IReadOnlyList<ReadingArticle> Read(string folder) =>
        [.. Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal).Select(ReadFile)];

    private static ReadingArticle ReadFile(string path)
    {
        string? title = null, published = null;
        var text = new StringBuilder();
        var startsParagraph = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(TitleKey, StringComparison.Ordinal)) title = line[TitleKey.Length..];
            if (line.StartsWith("# newpar", StringComparison.Ordinal)) startsParagraph = true;
            if (!line.StartsWith(TextKey, StringComparison.Ordinal)) continue;
            var sentence = line[TextKey.Length..];
            var date = ParseDate(sentence);
            published ??= date;
            if (text.Length > 0) text.Append(startsParagraph ? "\n\n" : " ");
            text.Append(sentence);
            startsParagraph = date is not null;
        }

        return new ReadingArticle(Path.GetFileName(path), Encoding.UTF8.GetBytes(text.ToString()), title, published, null);
    }

    private static string? ParseDate(string sentence) =>
        DateOnly.TryParseExact(sentence, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
