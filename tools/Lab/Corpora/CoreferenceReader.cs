using System.Globalization;
using System.Text;
using Enrichment.Articles;
using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads articles of GUM with the coreference of <c>Entity=</c> in the column MISC: "(1-person-giv:act-ssn-cf1-2-coref" opens a mention of
/// entity 1 with its second word as the head, and "1)" closes it.
/// </summary>
internal sealed class CoreferenceReader
{
    private const string TextKey = "# text = ";
    private const int HeadField = 5;

    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Word> _words = [];
    private readonly List<CoreferenceMention> _mentions = [];
    private readonly List<(string Cluster, int First, int Head)> _open = [];
    private int _firstOfSentence;
    private int _end;

    /// <summary>Reads the articles in <paramref name="folder"/>, in the order of their names.</summary>
    public static IEnumerable<CoreferenceArticle> Read(string folder) =>
        Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal).Select(path => new CoreferenceReader().ReadFile(path));

    private CoreferenceArticle ReadFile(string path)
    {
        var startsParagraph = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal)) startsParagraph = true;
            if (line.StartsWith(TextKey, StringComparison.Ordinal))
            {
                AddSentence(line[TextKey.Length..].TrimEnd(), startsParagraph);
                startsParagraph = false;
            }

            var fields = line.Split('\t');
            if (fields.Length == 10 && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) AddWord(fields);
        }

        var article = new Article
        {
            Language = "en",
            Text = _text.ToString(),
            Paragraphs = _paragraphs,
            Sentences = _sentences,
            Embeds = [],
        };
        return new CoreferenceArticle(Path.GetFileNameWithoutExtension(path), article, [.. _mentions.Select(AddSource)]);
    }

    private void AddSentence(string sentence, bool startsParagraph)
    {
        if (_text.Length > 0) _text.Append(startsParagraph ? "\n\n" : " ");
        _sentences.Add(new Sentence(_text.Length, sentence.Length, "en"));
        var first = startsParagraph ? _text.Length : _paragraphs[^1].Offset;
        if (!startsParagraph) _paragraphs.RemoveAt(_paragraphs.Count - 1);
        (_firstOfSentence, _end) = (_words.Count, _text.Length);
        _text.Append(sentence);
        _paragraphs.Add(new Paragraph(first, _text.Length - first, ParagraphKind.Body));
    }

    private void AddWord(string[] fields)
    {
        var form = fields[1];
        while (!StartsWith(form)) _end++;
        var head = int.Parse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture) - 1;
        _words.Add(new Word(form, new TextSpan(_end, form.Length), fields[4], head < 0 ? -1 : _firstOfSentence + head, fields[7]));
        _end += form.Length;
        var entity = fields[9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
        if (entity is not null) ReadMentions(entity["Entity=".Length..]);
    }

    private bool StartsWith(string form)
    {
        if (_end + form.Length > _text.Length) throw new InvalidDataException($"The word '{form}' is not in the text.");
        for (var at = 0; at < form.Length; at++)
        {
            if (_text[_end + at] != form[at]) return false;
        }

        return true;
    }

    private void ReadMentions(string entity)
    {
        for (var at = 0; at < entity.Length;)
        {
            var end = entity.IndexOfAny(['(', ')'], at + 1);
            if (end < 0) end = entity.Length;
            var isClosed = end < entity.Length && entity[end] == ')';
            var fields = entity[at..end].Trim('(', ')').Split('-');
            if (entity[at] == '(') _open.Add((fields[0], _words.Count - 1, ReadHead(fields)));
            if (isClosed) Close(fields[0]);
            at = isClosed ? end + 1 : end;
        }
    }

    // "2,3": the first word of the head, from 1.
    private static int ReadHead(string[] fields) =>
        fields.Length > HeadField
        && int.TryParse(fields[HeadField].Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var head) ? head - 1 : 0;

    private void Close(string cluster)
    {
        var index = _open.FindLastIndex(mention => mention.Cluster == cluster);
        if (index < 0) return;
        var (_, first, offset) = _open[index];
        _open.RemoveAt(index);
        var head = FindHead(first, Math.Min(first + offset, _words.Count - 1));
        var span = TextSpan.FromBounds(_words[first].Span.Offset, _words[^1].Span.End);
        var isOtherPerson = Pronouns.FindPerson(_words[head].Form) is 1 or 2;
        _mentions.Add(new CoreferenceMention(span, _words[head].Span, _words[head].Tag, cluster, false) { IsOtherPerson = isOtherPerson });
    }

    // The word of the mention whose head is outside it; GUM's own mark where there is none.
    private int FindHead(int first, int marked)
    {
        for (var at = first; at < _words.Count; at++)
        {
            if (_words[at].Head < first || _words[at].Head >= _words.Count) return at;
        }

        return marked;
    }

    private CoreferenceMention AddSource(CoreferenceMention mention)
    {
        var word = _words.Find(one => one.Span == mention.Head)!;
        var isSource = word.Relation == "nsubj" && word.Head >= 0 && IsReporting(word.Head);
        return mention with { IsSource = isSource };
    }

    private bool IsReporting(int verb)
    {
        var isSaying = Vocabulary.Find(_words[verb].Form, TokenKind.Word).Verbs.Length > 0;
        return isSaying && (_words[verb].Relation == "parataxis" || _words.Exists(word => word.Head == verb && word.Relation == "ccomp"));
    }

    private sealed record Word(string Form, TextSpan Span, string Tag, int Head, string Relation);
}
