using Enrichment.Articles.Datelines;
using Enrichment.Articles.Headers;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Titles;

/// <summary>
/// Finds the title among the paragraphs above the body: a Markdown heading of the first level, or a line that reads like a headline.
/// </summary>
/// <param name="tokens">The tokens of the whole text.</param>
/// <param name="paragraphs">The paragraphs after the header, in order.</param>
/// <param name="order">The order of day and month in dates of numbers, or null.</param>
internal sealed class TitleFinder(TokenRun tokens, IReadOnlyList<Paragraph> paragraphs, DateOrder? order)
{
    // The body starts within this number of paragraphs after the title.
    private const int MostBeforeBody = 12;

    private const int MostAfterLabel = 3;
    private const int LongestLabel = 32;
    private const int LongestWrapped = 120;
    private const int LengthOfProse = 100;

    private static readonly WordSet Labels = Lexicon.Open("line-labels.txt").ToWordSet();

    private string Text => tokens.Text;

    /// <summary>The span of the title, if it starts with paragraph <paramref name="index"/>; it can end in the next paragraph.</summary>
    public TextSpan? Find(int index)
    {
        var span = FindLines(index);
        var isTitle = GetMarkdownLevel(index) switch { 0 => IsTitle(index, span), var level => level == 1 };
        return isTitle ? span : null;
    }

    /// <summary>Whether paragraph <paramref name="index"/> is a label above the title: "WORLD", or a few words in capitals.</summary>
    public bool IsLabel(int index)
    {
        if (index + 1 >= paragraphs.Count || GetMarkdownLevel(index) == 1) return false;
        var line = Text.AsSpan(paragraphs[index].Offset, paragraphs[index].Length);
        return SectionLine.IsLabels(line) || IsAboveMarkdownTitle(index) || (SectionLine.IsInCapitals(line) && IsAboveTitle(index));
    }

    /// <summary>Whether paragraph <paramref name="index"/> and the two after it are speeches: "Smith: I never said that."</summary>
    public bool IsTranscript(int index) => IsSpeech(index) && IsSpeech(index + 1) && IsSpeech(index + 2);

    /// <summary>Whether paragraph <paramref name="index"/> is running text.</summary>
    public bool IsProse(int index) =>
        paragraphs[index].Kind == ParagraphKind.Body
        && (paragraphs[index].Length >= LengthOfProse || SentenceMarks.EndsSentence(Text, GetSpan(index)));

    private TextSpan GetSpan(int index) => new(paragraphs[index].Offset, paragraphs[index].Length);

    private int GetMarkdownLevel(int index)
    {
        if (paragraphs[index].Kind != ParagraphKind.Heading) return 0;
        var start = Text.LastIndexOf('\n', paragraphs[index].Offset) + 1;
        return HeadingLine.GetMarkdownLevel(Text, TextLines.Trim(Text, start, GetSpan(index).End));
    }

    // One line, or two if the first one is open and the second one is directly below it.
    private TextSpan FindLines(int index)
    {
        var first = GetSpan(index);
        if (index + 1 >= paragraphs.Count || !HeadlineStyle.IsOpen(Text, first)) return first;
        var next = paragraphs[index + 1];
        return next.Kind != ParagraphKind.Embed && CountLineFeeds(first.End, next.Offset) == 1
            ? TextSpan.FromBounds(first.Offset, next.End)
            : first;
    }

    private int CountLineFeeds(int start, int end) => Text.AsSpan(start, end - start).Count('\n');

    private bool IsTitle(int index, TextSpan span)
    {
        if (paragraphs[index].Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) return false;
        if (HasLabel(span) || !HeadlineStyle.IsHeadline(tokens.TakeWithin(span), span)) return false;
        return HasBody(index + 1) && (!HeadlineStyle.EndsInFullStop(Text, span) || IsTitleWithFullStop(index, span));
    }

    private bool HasLabel(TextSpan span)
    {
        var start = Text.AsSpan(span.Offset, Math.Min(span.Length, LongestLabel));
        var end = start.IndexOfAny(':', ',');
        if (end < 0) return false;
        var label = start[..end].TrimEnd();
        return Labels.Has(label) || HeaderKeys.Find(label) is HeaderField.Title or HeaderField.Published or HeaderField.Url;
    }

    // Such a title is above a blank line, or every line of the text is a paragraph. A second line is no sentence of the text.
    private bool IsTitleWithFullStop(int index, TextSpan span)
    {
        var isOneParagraph = span.End == GetSpan(index).End;
        var next = index + (isOneParagraph ? 1 : 2);
        if (next >= paragraphs.Count) return false;
        var isApart = CountLineFeeds(span.End, paragraphs[next].Offset) > 1;
        if (!isApart && paragraphs[next].Length <= LongestWrapped) return false;
        if (!isOneParagraph || HasTwoDecks(span)) return true;
        var (line, following) = (tokens.TakeWithin(span), tokens.TakeWithin(paragraphs[next]));
        return FullStopHeadline.IsHeadline(line, span.Length, following, HasDateline(next));
    }

    // "Tunnel operator fined;\nCourt finds that cracks were hidden."
    private bool HasTwoDecks(TextSpan span)
    {
        var lines = Text.AsSpan(span.Offset, span.Length);
        var end = lines.IndexOf('\n');
        return end > 0 && lines[..end].TrimEnd() is [.., ';'];
    }

    private bool HasDateline(int index) => DatelineReader.Read(Text, paragraphs[index], order) is not null;

    private bool HasBody(int start)
    {
        for (var index = start; index < Math.Min(paragraphs.Count, start + MostBeforeBody); index++)
        {
            if (IsProse(index) || HasDateline(index)) return true;
        }

        return false;
    }

    private bool IsAboveMarkdownTitle(int index)
    {
        if (IsProse(index)) return false;
        for (var next = index + 1; next <= Math.Min(paragraphs.Count - 1, index + MostAfterLabel); next++)
        {
            if (GetMarkdownLevel(next) == 1) return true;
        }

        return false;
    }

    private bool IsAboveTitle(int index)
    {
        var next = GetSpan(index + 1);
        return next.Length > GetSpan(index).Length
            && !IsProse(index + 1)
            && !SectionLine.IsInCapitals(Text.AsSpan(next.Offset, next.Length))
            && IsTitle(index + 1, next);
    }

    private bool IsSpeech(int index)
    {
        if (index >= paragraphs.Count) return false;
        var span = GetSpan(index);
        var colon = Text.IndexOf(':', span.Offset, Math.Min(span.Length, LongestLabel));
        return colon > 0 && colon + 1 < span.End && Text[colon + 1] == ' ';
    }
}
