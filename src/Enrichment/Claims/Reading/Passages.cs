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
            yield return new PassageGroup(Split(article.Text, paragraph.Kind, index, [.. own], starts, names, embed), embed);
        }
    }

    // The words of the paragraphs and the indexes of those that start a sentence. A mark that only resumes a quotation is left out,
    // and so is the dateline.
    private static (List<PassageWord> Words, List<int> Starts) GetWords(
        Article article, ArticleWords words, int first, int last, ref int sentence, Embed? embed)
    {
        var (own, starts) = (new List<PassageWord>((article.Paragraphs[last].End - article.Paragraphs[first].Offset) / 5), new List<int>());
        var end = embed is null ? int.MaxValue : PostParts.Parse(article.Text, embed).Content.End;
        for (; sentence < article.Sentences.Count && article.Sentences[sentence].Offset < article.Paragraphs[last].End; sentence++)
        {
            starts.Add(own.Count);
            if (article.Dateline is null && embed is null && first == last)
            {
                own.AddRange(words.GetWords(sentence));
                continue;
            }

            foreach (var word in words.GetWords(sentence))
            {
                if (IsInDateline(article, word.Token)) continue;
                if (word.Token.End <= end && !(first < last && TakesUp(article, first, last, word.Token.Offset))) own.Add(word);
            }
        }

        ResumedMarks.Remove(article.Text, own, starts);
        return (own, starts);
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
        string text, ParagraphKind kind, int paragraph, PassageWord[] words, List<int> starts, NameIndex names, Embed? embed)
    {
        var quotes = Quotations.Find(text, words);
        var passages = new List<Passage>();
        var (first, quote) = (0, 0);
        foreach (var end in FindBoundaries(text, words, quotes, starts))
        {
            var inside = new List<QuotedSpan>();
            for (; quote < quotes.Count && quotes[quote].First < end; quote++)
                inside.Add(new QuotedSpan(quotes[quote].First - first, quotes[quote].Last - first));
            passages.Add(new Passage(text, words, first, end - first, inside, names)
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
    private static IEnumerable<int> FindBoundaries(string text, PassageWord[] words, List<QuotedSpan> quotes, List<int> starts)
    {
        var quote = 0;
        var last = 0;
        foreach (var at in starts)
        {
            if (at <= last || at >= words.Length) continue;
            while (quote < quotes.Count && quotes[quote].Last < at) quote++;
            if (quote < quotes.Count
                && (quotes[quote].First < at || (quotes[quote].First == at && text[words[at - 1].Token.Offset] == ':')))
                continue;
            yield return last = at;
        }

        yield return words.Length;
    }
}
