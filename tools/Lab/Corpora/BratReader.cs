using System.Globalization;
using System.Text;
using Enrichment.Articles.Reading;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads articles with brat standoff annotations as PolNeAR has them: <c>text/NAME.txt</c> beside <c>attributions/NAME_ANNOTATOR.ann</c>,
/// the spans of type Source, Cue and Content, tied together by events of type Attribution. Offsets count code points of the file; a span
/// may have several pieces ("3 8;12 20").
/// </summary>
internal static class BratReader
{
    /// <summary>The articles in <paramref name="folder"/>, one for each annotator of each, in ordinal order of the files' names.</summary>
    /// <exception cref="InvalidDataException">The article's text is not the one the annotations were made on.</exception>
    public static IEnumerable<BratArticle> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var text = Path.Combine(folder, "text", name[..name.LastIndexOf('_')] + ".txt");
            var bytes = File.ReadAllBytes(text);
            var article = ArticleReader.Read(bytes);
            var places = Places(Encoding.UTF8.GetString(bytes), article.Text);
            yield return new BratArticle(name, article, [.. Attributions(File.ReadAllLines(file), places)]);
        }
    }

    // For each code point of the file the place of it in the article's text, which has neither byte order mark nor carriage returns.
    private static List<int> Places(string file, string text)
    {
        var places = new List<int>(file.Length + 1);
        var at = 0;
        for (var index = 0; index < file.Length; index++)
        {
            places.Add(at);
            if ((at == 0 && file[index] == '\ufeff') || (file[index] == '\r' && index + 1 < file.Length && file[index + 1] == '\n'))
                continue;
            if (char.IsHighSurrogate(file[index])) (index, at) = (index + 1, at + 1);
            at++;
        }

        places.Add(at);
        return at == text.Length ? places
            : throw new InvalidDataException($"The article's text has {text.Length} characters, its file {at}.");
    }

    private static IEnumerable<BratAttribution> Attributions(string[] lines, List<int> places)
    {
        var spans = lines.Where(line => line.StartsWith('T')).Select(line => line.Split('\t')).Where(fields => fields.Length > 1)
            .ToDictionary(fields => fields[0], fields => Pieces(fields[1], places), StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.StartsWith('E')))
        {
            var roles = line.Split('\t')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => role.Split(':')).ToList();
            if (!roles[0][0].StartsWith("Attribution", StringComparison.Ordinal)) continue;
            List<TextSpan> GetSpans(string name) =>
                [.. roles.Skip(1).Where(role => role[0].TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9') == name)
                    .SelectMany(role => spans[role[1]])];
            yield return new BratAttribution(GetSpans("Source"), GetSpans("Cue"), GetSpans("Content"));
        }
    }

    private static List<TextSpan> Pieces(string field, List<int> places)
    {
        int ParsePlace(string number) => places[int.Parse(number, CultureInfo.InvariantCulture)];
        return [.. field[(field.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';')
            .Select(piece => piece.Split(' ')).Select(ends => TextSpan.FromBounds(ParsePlace(ends[0]), ParsePlace(ends[1])))];
    }
}
