using System.Globalization;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads treebanks in the format CoNLL-U. Lines of multiword tokens ("3-4") and of empty nodes ("8.1") are skipped: their words have lines
/// of their own.
/// </summary>
internal static class TreebankReader
{
    private const string TextKey = "# text = ";
    private const string IdKey = "# sent_id = ";

    /// <summary>Reads the sentences of the file <paramref name="path"/>, in order.</summary>
    /// <exception cref="InvalidDataException">A word is not in the text, or a sentence is no tree. It names the sentence.</exception>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var lines = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Exists(one => one[0] != '#')) yield return ReadSentence(path, lines);
            lines.Clear();
        }
    }

    private static TreebankSentence ReadSentence(string path, List<string> lines)
    {
        var id = FindValue(lines, IdKey);
        try
        {
            return new TreebankSentence(id, GetGenre(path, id), ReadTree(FindValue(lines, TextKey), lines));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}, sentence {id}: {exception.Message}", exception);
        }
    }

    private static string FindValue(List<string> lines, string key) =>
        lines.Find(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].TrimEnd() ?? "";

    private static SyntaxTree ReadTree(string text, List<string> lines)
    {
        var words = new List<SyntaxWord>();
        var end = 0;
        foreach (var line in lines.Where(line => line[0] != '#'))
        {
            var fields = line.Split('\t');
            if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) continue;
            var start = text.IndexOf(fields[1], end, StringComparison.Ordinal);
            if (start < 0 || !text.AsSpan(end, start - end).IsWhiteSpace())
                throw new FormatException($"the word '{fields[1]}' does not follow in the text");
            words.Add(ReadWord(fields, new TextSpan(start, fields[1].Length)));
            end = start + fields[1].Length;
        }

        return SyntaxTree.Create(text, words);
    }

    private static SyntaxWord ReadWord(string[] fields, TextSpan span)
    {
        var head = int.Parse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture) - 1;
        return new SyntaxWord(span, PartOfSpeechCode.Parse(fields[3]), fields[4], head, fields[7]) { Lemma = fields[2] };
    }

    // EWT: "reviews-123-0001", "weblog-blogspot.com_x-0002". PUD: "n01001011" is news, "w01001011" is from an encyclopedia.
    private static string GetGenre(string path, string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        return id switch
        {
            ['G', 'U', 'M', ..] or "" => Path.GetFileNameWithoutExtension(path),
            _ when dash > 0 => id[..dash],
            ['n', ..] => "news",
            _ => "encyclopedia",
        };
    }
}
