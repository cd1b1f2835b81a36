using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Export.Page.Segments;

/// <summary>
/// Cuts a text into blocks. The paragraphs of a document can come from anywhere: those outside the text or inside another one are ignored,
/// and words between paragraphs are blocks, too.
/// </summary>
/// <param name="article">The article.</param>
internal sealed class TextBlocks(Article article)
{
    /// <summary>
    /// The longest block, in UTF-16 code units. A browser lays out only the blocks in view, so that a paragraph of any length scrolls well.
    /// </summary>
    public const int MaxLength = 4_000;

    private readonly List<Block> _blocks = [];
    private int _sentence;

    private string Text => article.Text;

    /// <summary>Creates the blocks in text order.</summary>
    public IReadOnlyList<Block> Create()
    {
        var end = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            var isValid = paragraph.Offset >= end && paragraph.Length > 0 && paragraph.Length <= Text.Length - paragraph.Offset;
            if (!isValid || CutsPair(paragraph.Offset) || CutsPair(paragraph.End)) continue;
            AddGap(end, paragraph.Offset);
            AddParagraph(paragraph.Offset, paragraph.End, paragraph.Kind);
            end = paragraph.End;
        }

        AddGap(end, Text.Length);
        return _blocks;
    }

    private bool CutsPair(int offset) => Pairs.Floor(Text, offset) != offset;

    // Words that are in no paragraph are running text; the space around them is not.
    private void AddGap(int start, int end)
    {
        var words = Text.AsSpan(start, end - start);
        var leading = words.Length - words.TrimStart().Length;
        var (first, last) = (start + leading, start + words.TrimEnd().Length);
        if (first >= end)
        {
            AddSpace(start, end);
            return;
        }

        AddSpace(start, first);
        AddParagraph(first, last, ParagraphKind.Body);
        AddSpace(last, end);
    }

    private void AddSpace(int start, int end)
    {
        if (start < end) _blocks.Add(new Block(start, end - start, null, false));
    }

    private void AddParagraph(int start, int end, ParagraphKind kind)
    {
        var continues = false;
        while (start < end)
        {
            var next = end - start <= MaxLength ? end : FindCut(start);
            _blocks.Add(new Block(start, next - start, kind, continues));
            (start, continues) = (next, true);
        }
    }

    // The last start of a sentence in the second half of the block, else the last space there.
    private int FindCut(int start)
    {
        var (earliest, latest, cut) = (start + (MaxLength / 2), start + MaxLength, 0);
        var sentences = article.Sentences;
        while (_sentence < sentences.Count && sentences[_sentence].Offset <= latest) cut = Math.Max(cut, sentences[_sentence++].Offset);
        if (cut >= earliest && cut <= latest) return Pairs.Floor(Text, cut);
        var space = Text.LastIndexOf(' ', latest - 1, MaxLength / 2);
        return space < 0 ? Pairs.Floor(Text, latest) : space + 1;
    }
}
