using System.Globalization;
using System.Text;
using Enrichment.Articles.Reading;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads GUM's articles with the clauses that its discourse trees relate as attributions. The first word of each elementary unit has its
/// relations in MISC: <c>Discourse=attribution-positive:13->14:0:lex-indwd-120-_+sem-atsrc-121-128-_</c>. The signals "lex-ind" and
/// "sem-atsrc" have the words that report and those of the source, counted from 1 in the article.
/// </summary>
internal static class GumClauseReader
{
    private static readonly string[] SourceSignals = ["sem-atsrc-"];
    private static readonly string[] IndicatorSignals = ["lex-indwd-", "lex-indph-"];

    /// <summary>Reads the articles in <paramref name="folder"/>, in ordinal order of the files' names.</summary>
    /// <exception cref="InvalidDataException">The pipeline reads another text.</exception>
    public static IEnumerable<ClauseArticle> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.conllu").Order(StringComparer.Ordinal))
        {
            var (text, words) = ReadWords(File.ReadLines(file));
            var article = ArticleReader.Read(Encoding.UTF8.GetBytes(text));
            if (article.Text != text) throw new InvalidDataException($"The pipeline reads another text of {file}.");
            yield return new ClauseArticle(Path.GetFileNameWithoutExtension(file), article, [.. FindClauses(words)]);
        }
    }

    // Paragraphs are separated by a blank line. The words of a token of several words ("5-6 team's") have no space between them.
    private static (string Text, List<Word> Words) ReadWords(IEnumerable<string> lines)
    {
        var (text, words) = (new StringBuilder(), new List<Word>());
        var (joinedTo, isSpaceAfterJoined) = (0, true);
        foreach (var line in lines)
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.Contains("newpar_block", StringComparison.Ordinal))
                StartParagraph(text);
            if (line.Length == 0) joinedTo = 0;
            var fields = line.Split('\t');
            if (fields.Length < 10 || fields[0].Contains('.', StringComparison.Ordinal)) continue;
            var hasSpace = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (fields[0].Split('-') is [_, var last])
            {
                (joinedTo, isSpaceAfterJoined) = (int.Parse(last, CultureInfo.InvariantCulture), hasSpace);
                continue;
            }

            words.Add(new Word(new TextSpan(text.Length, fields[1].Length), FindDiscourse(fields[9])));
            text.Append(fields[1]);
            var id = int.Parse(fields[0], CultureInfo.InvariantCulture);
            if (id == joinedTo ? isSpaceAfterJoined : id > joinedTo && hasSpace) text.Append(' ');
        }

        return (text.ToString().TrimEnd(), words);
    }

    private static void StartParagraph(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
        if (text.Length > 0) text.Append("\n\n");
    }

    private static string? FindDiscourse(string fields) =>
        fields.Split('|').FirstOrDefault(field => field.StartsWith("Discourse=", StringComparison.Ordinal))?["Discourse=".Length..];

    private static IEnumerable<ReportedClause> FindClauses(List<Word> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            if (words[first].Discourse?.StartsWith("attribution", StringComparison.Ordinal) is not true) continue;
            var last = first;
            while (last + 1 < words.Count && words[last + 1].Discourse is null) last++;
            var clause = TextSpan.FromBounds(words[first].Span.Offset, words[last].Span.End);
            var discourse = words[first].Discourse!;
            yield return new ReportedClause(
                clause, [.. FindSignals(discourse, IndicatorSignals, words)], [.. FindSignals(discourse, SourceSignals, words)]);
        }
    }

    // "sem-atsrc-121-128-_", "sem-atsrc-121,125-126-gold".
    private static IEnumerable<TextSpan> FindSignals(string discourse, string[] names, List<Word> words)
    {
        foreach (var signal in discourse.Split(':', '+', ';'))
        {
            if (Array.Find(names, name => signal.StartsWith(name, StringComparison.Ordinal)) is not { } name) continue;
            var places = signal[name.Length..signal.LastIndexOf('-')];
            foreach (var range in places.Split(',').Where(range => range.Length > 0 && char.IsDigit(range[0])))
            {
                var ends = Array.ConvertAll(range.Split('-'), end => int.Parse(end, CultureInfo.InvariantCulture) - 1);
                yield return TextSpan.FromBounds(words[ends[0]].Span.Offset, words[ends[^1]].Span.End);
            }
        }
    }

    private sealed record Word(TextSpan Span, string? Discourse);
}
