using System.Text;
using Enrichment.Lab.Training;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads GUM's articles. Its mentions are whole, nested noun phrases; a name is the first run of proper nouns in the mention of a person,
/// place or organization, without titles. Training ignores proper nouns in mentions of other kinds.
/// </summary>
internal static class GumReader
{
    private static readonly HashSet<string> Titles = new(ProjectLists.Read("titles"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the articles in <paramref name="folder"/>.</summary>
    public static IReadOnlyList<LabeledDocument> Read(string folder) =>
        [.. Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal).Select(Document)];

    private static LabeledDocument Document(string path)
    {
        var text = new StringBuilder();
        var sentences = new List<TextSpan>();
        var words = new List<Word>();
        var open = new List<(string Id, string Type, int First)>();
        var mentions = new List<(int First, int Last, string Type)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0 && (sentences.Count == 0 || words[^1].Offset >= sentences[^1].Offset + sentences[^1].Length))
                {
                    var from = sentences.Count == 0 ? 0 : sentences[^1].Offset + sentences[^1].Length + 1;
                    sentences.Add(TextSpan.FromBounds(from, words[^1].Offset + words[^1].Length));
                    text.Length = words[^1].Offset + words[^1].Length;
                    text.Append('\n');
                    open.Clear();
                }

                continue;
            }

            var fields = line.Split('\t');
            if (line[0] == '#' || fields.Length < 10 || fields[0].Contains('-', StringComparison.Ordinal)
                || fields[0].Contains('.', StringComparison.Ordinal))
                continue;
            words.Add(new Word(text.Length, fields[1].Length, fields[4], fields[1]));
            text.Append(fields[1]);
            if (!fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal)) text.Append(' ');
            var entity = fields[9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is not null) ReadMentions(entity[7..], words.Count - 1, open, mentions);
        }

        return new LabeledDocument(text.ToString(), sentences, Names(words, mentions));
    }

    // "(3-organization-new-...", "3)", "(7-time-new-...)", several of them without a mark between.
    private static void ReadMentions(
        string entity, int word, List<(string Id, string Type, int First)> open, List<(int First, int Last, string Type)> mentions)
    {
        for (var at = 0; at < entity.Length;)
        {
            var end = entity.IndexOfAny(['(', ')'], at + 1);
            if (end < 0) end = entity.Length;
            var closes = end < entity.Length && entity[end] == ')';
            if (entity[at] == '(')
            {
                var fields = entity[(at + 1)..end].Split('-');
                if (closes) mentions.Add((word, word, fields[1]));
                else open.Add((fields[0], fields.Length > 1 ? fields[1] : "", word));
            }
            else
            {
                var id = entity[at..end].Trim(')');
                var index = open.FindLastIndex(mention => mention.Id == id);
                if (index >= 0)
                {
                    mentions.Add((open[index].First, word, open[index].Type));
                    open.RemoveAt(index);
                }
            }

            at = closes ? end + 1 : end;
        }
    }

    private static List<LabeledName> Names(List<Word> words, List<(int First, int Last, string Type)> mentions)
    {
        var names = new List<LabeledName>();
        var covered = new bool[words.Count];
        foreach (var (first, last, kind) in mentions.OrderBy(mention => mention.Last - mention.First).ThenBy(mention => mention.First))
        {
            var type = kind switch { "person" => "PER", "organization" => "ORG", "place" => "LOC", _ => "?" };
            var start = first;
            while (start <= last && !words[start].IsProper) start++;
            while (start < last && type == "PER" && Titles.Contains(words[start].Text.TrimEnd('.')) && words[start + 1].IsProper) start++;
            if (start > last) continue;
            var end = start;
            while (end < last
                && (words[end + 1].IsProper
                || (end + 2 <= last && words[end + 1].Text is "of" or "the" or "-" or "for" or "and" && words[end + 2].IsProper)))
                end++;
            if (Enumerable.Range(start, end - start + 1).Any(at => covered[at])) continue;
            for (var at = start; at <= end; at++) covered[at] = true;
            names.Add(new LabeledName(words[start].Offset, words[end].Offset + words[end].Length - words[start].Offset, type));
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsProper && !covered[at]) names.Add(new LabeledName(words[at].Offset, words[at].Length, "?"));
        }

        return [.. names.OrderBy(name => name.Offset)];
    }

    private sealed record Word(int Offset, int Length, string Tag, string Text)
    {
        public bool IsProper => Tag is "NNP" or "NNPS";
    }
}
