using Enrichment.Articles.Datelines;
using Enrichment.Articles.Titles;
using Enrichment.Articles.WrittenDates;
using Enrichment.Text;

namespace Enrichment.Articles.Reading;

/// <summary>
/// Reads the lines above the body of an article (title, byline, date), its dateline, and the date at its end. Only the first and the last
/// paragraphs are read.
/// </summary>
internal sealed class ArticleTopReader
{
    private const int MostAbove = 12;
    private const int MostBelow = 4;

    // The body has started after this number of paragraphs. The first one can be a standfirst.
    private const int MostProse = 2;

    private readonly TokenRun _tokens;
    private readonly DateOrder? _order;
    private readonly List<Paragraph> _paragraphs;
    private readonly TitleFinder _titles;
    private readonly List<string> _authors = [];
    private bool _findsTitle;
    private string? _title;
    private string? _url;
    private bool _hasProse;
    private DatedLine? _line;
    private FoundDateline? _dateline;

    private ArticleTopReader(TokenRun tokens, IEnumerable<Paragraph> paragraphs, bool findsTitle, DateOrder? order)
    {
        (_tokens, _paragraphs, _findsTitle, _order) = (tokens, [.. paragraphs], findsTitle, order);
        _titles = new TitleFinder(tokens, _paragraphs, order);
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
            if (paragraph.Kind == ParagraphKind.Embed) continue;
            _dateline = DatelineReader.Read(Text, paragraph, _order);
            if (_dateline is not null) return;
            _findsTitle &= !_titles.IsTranscript(index);
            if (ReadLine(index) || (_findsTitle && ReadTitle(index)) || !_titles.IsProse(index)) continue;
            (_findsTitle, _hasProse) = (false, true);
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
        if (line is { } dated && !(dated.HasNames && _findsTitle && _titles.Find(index) is not null))
        {
            AddDate(index, dated);
            AddAuthors(paragraph);
            return true;
        }

        if (IsText(paragraph) && BylineReader.IsByline(Text, paragraph) && (!_hasProse || !BylineReader.IsAgency(Text, paragraph)))
        {
            SetKind(index, ParagraphKind.Byline);
            AddAuthors(paragraph);
            return true;
        }

        if (_url is not null || !IsAddress(paragraph)) return false;
        _url = paragraph.In(Text);
        return true;
    }

    private static bool IsText(Paragraph paragraph) =>
        paragraph.Kind is ParagraphKind.Body or ParagraphKind.Heading or ParagraphKind.Byline;

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
        if (_titles.IsLabel(index)) return true;
        if (_titles.Find(index) is not { } span) return false;
        if (span.End > _paragraphs[index].End) _paragraphs.RemoveAt(index + 1);
        _paragraphs[index] = new Paragraph(span.Offset, span.Length, ParagraphKind.Heading);
        _title = TitleText.Create(span.In(Text));
        _findsTitle = false;
        return true;
    }
}
