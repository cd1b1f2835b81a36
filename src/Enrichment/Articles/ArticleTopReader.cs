using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>
/// Reads the lines above the body of an article (title, byline, date), its dateline, and the date at its end. Only the first and the last
/// paragraphs are read.
/// </summary>
internal sealed class ArticleTopReader
{
    private const int MostAbove = 12;
    private const int MostBelow = 4;

    private const int LongestSpeaker = 32;
    private const int LongestWrapped = 120;
    private const int LengthOfProse = 100;

    // The body has started after this number of paragraphs. The first one can be a standfirst.
    private const int MostProse = 2;

    private static readonly WordSet Labels = Lexicon.Open("line-labels.txt").ToWordSet();

    private readonly TokenRun _tokens;
    private readonly DateOrder? _order;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<string> _authors = [];
    private bool _findsTitle;
    private string? _title;
    private string? _url;
    private DatedLine? _line;
    private FoundDateline? _dateline;

    private ArticleTopReader(TokenRun tokens, IEnumerable<Paragraph> paragraphs, bool findsTitle, DateOrder? order)
    {
        (_tokens, _paragraphs, _findsTitle, _order) = (tokens, [.. paragraphs], findsTitle, order);
    }

    private string Text => _tokens.Text;

    /// <summary>Reads the lines around the body.</summary>
    /// <param name="tokens">The tokens of the whole text.</param>
    /// <param name="paragraphs">The paragraphs after the header, in order.</param>
    /// <param name="findsTitle">Whether a title is looked for.</param>
    /// <param name="order">The order of day and month in dates of numbers, or null.</param>
    public static ArticleTop Read(TokenRun tokens, IEnumerable<Paragraph> paragraphs, bool findsTitle, DateOrder? order)
    {
        var reader = new ArticleTopReader(tokens, paragraphs, findsTitle, order);
        reader.ReadAbove();
        reader.ReadBelow();
        return new ArticleTop
        {
            Paragraphs = reader._paragraphs,
            Title = reader._title,
            DatedLine = reader._line,
            Dateline = reader._dateline,
            Authors = reader._authors,
            Url = reader._url,
        };
    }

    private void ReadAbove()
    {
        var prose = 0;
        for (var index = 0; index < Math.Min(_paragraphs.Count, MostAbove) && prose < MostProse; index++)
        {
            var paragraph = _paragraphs[index];
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading or ParagraphKind.Byline)) continue;
            _dateline = DatelineReader.Read(Text, paragraph, _order);
            if (_dateline is not null) return;
            _findsTitle &= !IsTranscript(index);
            if (ReadLine(index) || (_findsTitle && ReadTitle(index))) continue;
            if (!IsProse(paragraph)) continue;
            _findsTitle = false;
            prose++;
        }
    }

    private void ReadBelow()
    {
        for (var index = _paragraphs.Count - 1; index > 0 && index >= _paragraphs.Count - MostBelow; index--)
        {
            var paragraph = _paragraphs[index];
            if (paragraph.Kind is ParagraphKind.Embed or ParagraphKind.Byline) continue;
            if (DatedLineReader.Read(Text, paragraph, _order) is { } line && IsDatedBelow(paragraph, line)) AddDate(index, line);
        }
    }

    // Below the body a date alone can belong to another note, such as a correction.
    private bool IsDatedBelow(Paragraph paragraph, DatedLine line) =>
        line.Words is DatedLineWords.Publication or DatedLineWords.Update
        || (line.Words == DatedLineWords.None && _line is null && Text[paragraph.End - 1] != '.');

    // A line with a date, the authors or the address. The title can have a date too.
    private bool ReadLine(int index)
    {
        var paragraph = _paragraphs[index];
        var line = DatedLineReader.Read(Text, paragraph, _order);
        if (line is { } dated && !(dated.HasNames && _findsTitle && IsTitle(index, ToSpan(paragraph))))
        {
            AddDate(index, dated);
            AddAuthors(paragraph);
            return true;
        }

        if (BylineReader.IsByline(Text, paragraph))
        {
            SetKind(index, ParagraphKind.Byline);
            AddAuthors(paragraph);
            return true;
        }

        if (_url is not null || !IsAddress(paragraph)) return false;
        _url = paragraph.In(Text);
        return true;
    }

    private void AddDate(int index, DatedLine line)
    {
        if (_line is null || line.Rank < _line.Value.Rank) _line = line;
        SetKind(index, ParagraphKind.Byline);
    }

    private void AddAuthors(Paragraph paragraph)
    {
        if (_authors.Count == 0) _authors.AddRange(BylineReader.ReadAuthors(Text, paragraph));
    }

    private void SetKind(int index, ParagraphKind kind) => _paragraphs[index] = _paragraphs[index] with { Kind = kind };

    private bool IsAddress(Paragraph paragraph) =>
        _tokens.TakeWithin(paragraph) is { Count: 1 } run
        && run.Tokens[0].Kind == TokenKind.Url
        && run.Tokens[0].Length == paragraph.Length;

    private bool ReadTitle(int index)
    {
        var paragraph = _paragraphs[index];
        if (IsKicker(index)) return true;
        var span = FindHeadline(index);
        if (!(GetMarkdownLevel(paragraph) switch { 0 => IsTitle(index, span), var level => level == 1 })) return false;
        if (span.End > paragraph.End) _paragraphs.RemoveAt(index + 1);
        _paragraphs[index] = new Paragraph(span.Offset, span.Length, ParagraphKind.Heading);
        _title = TitleText.Create(span.In(Text));
        _findsTitle = false;
        return true;
    }

    private int GetMarkdownLevel(Paragraph paragraph)
    {
        var line = TextLines.Trim(Text, Text.LastIndexOf('\n', paragraph.Offset) + 1, paragraph.End);
        return paragraph.Kind == ParagraphKind.Heading ? HeadingLine.GetMarkdownLevel(Text, line) : 0;
    }

    // The lines of the headline: one, or two if the first one is open and the second one is directly below it.
    private TextSpan FindHeadline(int index)
    {
        var first = ToSpan(_paragraphs[index]);
        if (index + 1 >= _paragraphs.Count || !HeadlineStyle.IsOpen(Text, first)) return first;
        var next = _paragraphs[index + 1];
        if (next.Kind == ParagraphKind.Embed) return first;
        return Text.AsSpan(first.End, next.Offset - first.End).Count('\n') == 1 ? TextSpan.FromBounds(first.Offset, next.End) : first;
    }

    private bool IsTitle(int index, TextSpan span)
    {
        if (HasLabel(span) || !HeadlineStyle.IsHeadline(_tokens.TakeWithin(span), span)) return false;
        return HasBody(index + 1) && (!HeadlineStyle.EndsInFullStop(Text, span) || IsTitleWithFullStop(index, span));
    }

    private bool HasLabel(TextSpan span)
    {
        var start = Text.AsSpan(span.Offset, Math.Min(span.Length, LongestSpeaker));
        var end = start.IndexOfAny(':', ',');
        if (end < 0) return false;
        var label = start[..end].TrimEnd();
        return Labels.Has(label) || HeaderKeys.Find(label) is HeaderField.Title or HeaderField.Published or HeaderField.Url;
    }

    // Such a title is above a blank line, or every line of the text is a paragraph.
    private bool IsTitleWithFullStop(int index, TextSpan span)
    {
        var next = _paragraphs.FindIndex(index, paragraph => paragraph.Offset >= span.End);
        var isApart = Text.AsSpan(span.End, _paragraphs[next].Offset - span.End).Count('\n') > 1;
        if (!isApart && _paragraphs[next].Length <= LongestWrapped) return false;
        if (span.End > _paragraphs[index].End) return true;
        var following = _tokens.TakeWithin(_paragraphs[next]);
        return FullStopHeadline.IsHeadline(_tokens.TakeWithin(span), span.Length, following, HasDateline(next));
    }

    private bool HasDateline(int index) => DatelineReader.Read(Text, _paragraphs[index], _order) is not null;

    private bool HasBody(int index)
    {
        for (var at = index; at < Math.Min(_paragraphs.Count, index + MostAbove); at++)
        {
            if (IsProse(_paragraphs[at]) || HasDateline(at)) return true;
        }

        return false;
    }

    // "WORLD", or a few words in capitals above a headline.
    private bool IsKicker(int index)
    {
        var paragraph = _paragraphs[index];
        if (index + 1 >= _paragraphs.Count) return false;
        var line = Text.AsSpan(paragraph.Offset, paragraph.Length);
        return SectionLine.IsLabels(line) || (SectionLine.IsInCapitals(line) && IsLongerTitle(index + 1, paragraph.Length));
    }

    private bool IsLongerTitle(int index, int length)
    {
        var next = ToSpan(_paragraphs[index]);
        return next.Length > length && !IsProse(_paragraphs[index]) && !SectionLine.IsInCapitals(next.In(Text)) && IsTitle(index, next);
    }

    private bool IsTranscript(int index) => IsSpeech(index) && IsSpeech(index + 1) && IsSpeech(index + 2);

    // "Smith: I never said that."
    private bool IsSpeech(int index)
    {
        if (index >= _paragraphs.Count) return false;
        var paragraph = _paragraphs[index];
        var colon = Text.IndexOf(':', paragraph.Offset, Math.Min(paragraph.Length, LongestSpeaker));
        return colon > 0 && colon + 1 < paragraph.End && Text[colon + 1] == ' ';
    }

    private bool IsProse(Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.Body
        && (paragraph.Length >= LengthOfProse || SentenceMarks.EndsSentence(Text, ToSpan(paragraph)));

    private static TextSpan ToSpan(Paragraph paragraph) => new(paragraph.Offset, paragraph.Length);
}
