using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Splits an article into the passages that are searched for claims.</summary>
internal static class Passages
{
    /// <summary>
    /// The passages of <paramref name="article"/>, whose words are <paramref name="words"/>, paragraph by paragraph; paragraphs that one
    /// quotation runs through count as one.
    /// </summary>
    public static IEnumerable<PassageGroup> Create(
        Article article, ArticleWords words, NameIndex names, CancellationToken cancellationToken)
    {
        var (sentence, post) = (0, 0);
        for (var first = 0; first < article.Paragraphs.Count; first++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paragraph = article.Paragraphs[first];
            var last = SpokenParagraphs.FindLast(article, first);
            while (post < article.Embeds.Count && article.Embeds[post].End <= paragraph.Offset) post++;
            var embed = post < article.Embeds.Count && article.Embeds[post].Overlaps(paragraph) ? article.Embeds[post] : null;
            var (own, starts) = GetWords(article, words, first, last, ref sentence, embed);
            var index = first;
            first = last;
            if (!paragraph.Kind.IsSearchedForClaims || own.Count == 0) continue;
            yield return new PassageGroup(Split(article.Text, paragraph.Kind, index, own, starts, names, embed), embed);
        }
    }

    // The words of the paragraphs and the indexes of those that start a sentence. A mark that only resumes a quotation is left out,
    // and so is the dateline.
    private static (ArraySegment<PassageWord> Words, List<int> Starts) GetWords(
        Article article, ArticleWords words, int first, int last, ref int sentence, Embed? embed)
    {
        var (from, starts) = (sentence, new List<int>());
        for (; sentence < article.Sentences.Count && article.Sentences[sentence].Offset < article.Paragraphs[last].End; sentence++)
            starts.Add(words.Take(from, sentence).Count);
        var own = words.Take(from, sentence);
        var outside = FindOutside(article, own, first, last, embed);
        own = Remove(own, starts, outside);
        return (Remove(own, starts, ResumedMarks.Find(article.Text, own)), starts);
    }

    // The words of the dateline, those after what a post says, and the marks that take up the quotation of the paragraph before.
    private static List<int> FindOutside(Article article, ReadOnlySpan<PassageWord> words, int first, int last, Embed? embed)
    {
        var outside = new List<int>();
        var hasDateline = article.Dateline is { } dateline && dateline.Offset < article.Paragraphs[last].End;
        if (!hasDateline && embed is null && first == last) return outside;
        var end = embed is null ? int.MaxValue : PostParts.Parse(article.Text, embed).Content.End;
        for (var at = 0; at < words.Length; at++)
        {
            var token = words[at].Token;
            if (IsInDateline(article, token) || token.End > end || TakesUp(article, first, last, token.Offset)) outside.Add(at);
        }

        return outside;
    }

    // Most paragraphs keep all words, without a copy.
    private static ArraySegment<PassageWord> Remove(ArraySegment<PassageWord> words, List<int> starts, List<int> removed)
    {
        if (removed.Count == 0) return words;
        var kept = new PassageWord[words.Count - removed.Count];
        var before = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (before < removed.Count && removed[before] == at) before++;
            else kept[at - before] = words[at];
        }

        before = 0;
        for (var at = 0; at < starts.Count; at++)
        {
            while (before < removed.Count && removed[before] < starts[at]) before++;
            starts[at] -= before;
        }

        return kept;
    }

    private static bool IsInDateline(Article article, Token token) =>
        article.Dateline is { } dateline && token.Offset >= dateline.Offset && token.End <= dateline.End;

    private static bool TakesUp(Article article, int first, int last, int offset)
    {
        for (var paragraph = first; paragraph < last; paragraph++)
        {
            if (article.Paragraphs[paragraph + 1].Offset == offset) return SpokenParagraphs.IsLeftOpen(article, paragraph);
        }

        return false;
    }

    private static List<Passage> Split(
        string text, ParagraphKind kind, int paragraph, ArraySegment<PassageWord> words, List<int> starts, NameIndex names, Embed? embed)
    {
        var quotes = Quotations.Find(text, words);
        var passages = new List<Passage>();
        var (first, quote) = (0, 0);
        foreach (var end in FindBoundaries(text, words, quotes, starts))
        {
            var inside = new List<QuotedSpan>();
            for (; quote < quotes.Count && quotes[quote].First < end; quote++)
                inside.Add(new QuotedSpan(quotes[quote].First - first, quotes[quote].Last - first));
            passages.Add(new Passage(text, words[first..end], inside, names)
            {
                IsQuoted = embed is not null,
                Paragraph = paragraph,
                IsHeading = kind == ParagraphKind.Heading,
            });
            first = end;
        }

        return passages;
    }

    // A sentence boundary inside a quotation, or between a colon and its quotation, does not split passages.
    private static IEnumerable<int> FindBoundaries(
        string text, ArraySegment<PassageWord> words, List<QuotedSpan> quotes, List<int> starts)
    {
        var quote = 0;
        var last = 0;
        foreach (var at in starts)
        {
            if (at <= last || at >= words.Count) continue;
            while (quote < quotes.Count && quotes[quote].Last < at) quote++;
            if (quote < quotes.Count
                && (quotes[quote].First < at || (quotes[quote].First == at && text[words[at - 1].Token.Offset] == ':')))
                continue;
            yield return last = at;
        }

        yield return words.Count;
    }
}
