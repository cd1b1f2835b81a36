using System.Text;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>Reads files of a token and its IOB2 tag a line, sentences apart by a blank line.</summary>
internal static class Iob2Reader
{
    private const string NoSpaceBefore = ".,;:!?)]}%";
    private const string NoSpaceAfter = "([{$£€#";

    /// <summary>Reads <paramref name="path"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="perDocument">How many sentences make a document.</param>
    /// <param name="marksOthers">Whether the set marks names of other things.</param>
    /// <param name="typeOf">The class of a tag, or null if the tag marks none.</param>
    /// <param name="attachEvery">In every n-th document punctuation is attached to words as in print; in the others a space separates all
    /// tokens. 0 means never.</param>
    public static IReadOnlyList<LabeledDocument> Read(
        string path, int perDocument, bool marksOthers, Func<string, string?> typeOf, int attachEvery)
    {
        var documents = new List<LabeledDocument>();
        foreach (var group in Sentences(path).Chunk(perDocument))
        {
            var attach = attachEvery > 0 && documents.Count % attachEvery == 0;
            documents.Add(Document(group, typeOf, attach) with { MarksOthers = marksOthers });
        }

        return documents;
    }

    private static IEnumerable<List<(string Word, string Tag)>> Sentences(string path)
    {
        var sentence = new List<(string, string)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                var fields = line.Split('\t');
                if (fields[0].Length > 0) sentence.Add((fields[0], fields[^1]));
            }
            else if (sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }
        }
    }

    private static LabeledDocument Document(IEnumerable<List<(string Word, string Tag)>> group, Func<string, string?> typeOf, bool attach)
    {
        var text = new StringBuilder();
        var sentences = new List<TextSpan>();
        var names = new List<LabeledName>();
        foreach (var sentence in group)
        {
            if (text.Length > 0) text.Append('\n');
            var from = text.Length;
            Append(text, sentence, names, typeOf, attach);
            sentences.Add(TextSpan.FromBounds(from, text.Length));
        }

        return new LabeledDocument(text.ToString(), sentences, names);
    }

    private static void Append(
        StringBuilder text, List<(string Word, string Tag)> sentence, List<LabeledName> names, Func<string, string?> typeOf, bool attach)
    {
        var (start, end, type) = (-1, -1, "");
        for (var at = 0; at < sentence.Count; at++)
        {
            var (word, tag) = sentence[at];
            if (at > 0 && !(attach && Attaches(sentence[at - 1].Word, word))) text.Append(' ');
            if (start >= 0 && !(tag.StartsWith("I-", StringComparison.Ordinal) && tag[2..] == type))
            {
                AddName(names, start, end, typeOf(type));
                start = -1;
            }

            if (start < 0 && tag.Length > 2) (start, type) = (text.Length, tag[2..]);
            text.Append(word);
            end = text.Length;
        }

        if (start >= 0) AddName(names, start, end, typeOf(type));
    }

    private static void AddName(List<LabeledName> names, int start, int end, string? type)
    {
        if (type is not null) names.Add(new LabeledName(start, end - start, type));
    }

    private static bool Attaches(string before, string word) =>
        (word.Length == 1 && NoSpaceBefore.Contains(word[0], StringComparison.Ordinal))
            || word is "'s" or "’s" or "n't" or "'re" or "'ve" or "'ll" or "'m" or "'d" or "..."
        || (before.Length == 1 && NoSpaceAfter.Contains(before[0], StringComparison.Ordinal)) || (before == "-" && word != "-");
}
