using Enrichment.Articles;
using Enrichment.Lexicons;

namespace Enrichment.Documents.Html.Content;

/// <summary>Leaves out blocks inside an article that are not part of it: links to other articles, notices, repeated texts.</summary>
internal static class BlockFilter
{
    private const int LongestNotice = 400;
    private const int LongestStart = 40;
    private const int LongestShareBar = 80;
    private const int ShortestRepeatedCaption = 10;
    private const int ShortestRepeatedText = 120;
    private const double MostLinked = 0.8;
    private const double MostlyKnown = 0.75;
    private const double EarliestEnd = 0.7;

    private static readonly WordSet Notices = ReadNotices("");
    private static readonly WordSet WholeNotices = ReadNotices("whole");
    private static readonly WordSet Ends = Lexicon.Open(typeof(BlockFilter).Assembly, "page-ends.txt").ToWordSet();
    private static readonly WordSet ShareWords = Lexicon.Open(typeof(BlockFilter).Assembly, "share-words.txt").ToWordSet();

    /// <summary>The blocks of <paramref name="blocks"/> that are the article. A block in <paramref name="known"/> is kept.</summary>
    public static List<PageBlock> Filter(IEnumerable<PageBlock> blocks, KnownText? known)
    {
        var seen = new HashSet<string>();
        var kept = blocks.Where(block => known?.Has(block) == true || !IsNoise(block)).Where(block => !IsRepeated(block, seen)).ToList();
        if (known is not null) RemoveUnknown(kept, known);
        CutEnd(kept, known);
        Offers.Remove(kept, known);
        var last = kept.FindLastIndex(block => IsText(block) || known?.Has(block) == true);
        if (last >= 0) kept.RemoveRange(last + 1, kept.Count - last - 1);
        return kept;
    }

    // A known text can be a part of the article. If most of the article is known, the other paragraphs are not the article.
    private static void RemoveUnknown(List<PageBlock> blocks, KnownText known)
    {
        var running = blocks.Sum(CountRunning);
        if (blocks.Where(known.Has).Sum(CountRunning) < MostlyKnown * running) return;
        blocks.RemoveAll(block => (PageText.IsRunning(block) || IsOtherCaption(block)) && !IsArticle(block) && !IsItem(block));
        var last = blocks.FindLastIndex(IsArticle);
        blocks.RemoveRange(last + 1, blocks.Count - last - 1);

        bool IsArticle(PageBlock block) => known.Has(block) || ElementKinds.IsPost(block.Element);
    }

    private static void CutEnd(List<PageBlock> blocks, KnownText? known)
    {
        var total = blocks.Sum(CountRunning);
        var before = 0;
        for (var at = 0; at < blocks.Count; at++)
        {
            before += CountRunning(blocks[at]);
            if (before < EarliestEnd * total || !Ends.Has(blocks[at].Text.AsSpan().TrimEnd(":.…!? "))) continue;
            if (known is not null && blocks.Skip(at).Any(known.Has)) continue;
            blocks.RemoveRange(at, blocks.Count - at);
        }
    }

    private static int CountRunning(PageBlock block) => PageText.IsRunning(block) ? block.Text.Length : 0;

    private static bool IsText(PageBlock block) => block.Kind switch
    {
        ParagraphKind.Table => true,
        ParagraphKind.Caption => !IsOtherCaption(block),
        ParagraphKind.Body => PageText.IsRunning(block) || EndsSentence(block.Text) || IsUnlinkedItem(block),
        _ => false,
    };

    // Outside of a figure, it can belong to a link or to a video.
    private static bool IsOtherCaption(PageBlock block) =>
        block.Kind == ParagraphKind.Caption && block.Element.Closest("figure,table") is null;

    private static bool IsUnlinkedItem(PageBlock block) => block.LinkShare == 0 && (IsItem(block) || block.Element.LocalName == "p");

    private static bool IsItem(PageBlock block) => block.Element.LocalName is "li" or "dd" or "dt";

    private static bool IsRepeated(PageBlock block, HashSet<string> seen)
    {
        var shortest = block.Kind == ParagraphKind.Caption ? ShortestRepeatedCaption : ShortestRepeatedText;
        return block.Text.Length >= shortest && !seen.Add(block.Text);
    }

    private static bool IsNoise(PageBlock block) =>
        (block.Kind is ParagraphKind.Body or ParagraphKind.Heading && (block.LinkShare >= MostLinked || LinkLine.IsLink(block)))
        || (block.Text.Length <= LongestNotice && StartsWithNotice(block.Text))
        || (block.Text.Length <= LongestShareBar && IsShareBar(block.Text))
        || (block.Kind != ParagraphKind.Table && !block.Text.Any(char.IsLetter));

    private static bool IsShareBar(string text) =>
        text.Split([' ', ',', '|', '+'], StringSplitOptions.RemoveEmptyEntries).All(word => ShareWords.Has(word));

    /// <summary>Whether <paramref name="text"/> ends like a sentence.</summary>
    public static bool EndsSentence(string text) =>
        text.TrimEnd('"', '”', '»', '’', '\'', ')') is [.., '.' or '!' or '?' or '。' or '…'];

    private static bool StartsWithNotice(string text)
    {
        text = text.Replace('\u00A0', ' ');
        if (WholeNotices.Has(text.AsSpan().TrimEnd(":.!… "))) return true;
        for (var at = 0; at < Math.Min(text.Length, LongestStart); at++)
        {
            if (char.IsLetterOrDigit(text[at])) continue;
            if (Notices.Has(text.AsSpan(0, at)) || Notices.Has(text.AsSpan(0, at + 1))) return true;
        }

        return Notices.Has(text);
    }

    private static WordSet ReadNotices(string classes) => WordSet.Create(
        from entry in Lexicon.Open(typeof(BlockFilter).Assembly, "page-notices.txt").Entries
        where entry.Classes == classes
        select entry.Text);
}
