using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Cuts an article into the passages that are searched for claims.</summary>
internal static class Passages
{
    /// <summary>The passages of <paramref name="article"/>'s sentences in a language <paramref name="isSupported"/> accepts, paragraph by paragraph; paragraphs that one quotation runs through count as one.</summary>
    public static IEnumerable<PassageGroup> Of(Article article, NameIndex names, Func<string, bool> isSupported)
    {
        var (sentence, post) = (0, 0);
        for (var first = 0; first < article.Paragraphs.Count; first++)
        {
            var paragraph = article.Paragraphs[first];
            var last = SpokenParagraphs.LastOf(article, first);
            while (post < article.Embeds.Count && article.Embeds[post].End <= paragraph.Offset) post++;
            var embed = post < article.Embeds.Count && article.Embeds[post].Overlaps(paragraph) ? article.Embeds[post] : null;
            var (tokens, starts) = TokensOf(article, first, last, ref sentence, embed, isSupported);
            first = last;
            if (paragraph.Kind == ParagraphKind.Header || tokens.Count == 0) continue;
            yield return new PassageGroup(Cut(article.Text, paragraph.Kind, tokens, starts, names, embed), embed);
        }
    }

    // The tokens of the paragraphs and the offsets their sentences start at. A mark that only takes a quotation up again is left out.
    private static (List<Token> Tokens, HashSet<int> Starts) TokensOf(Article article, int first, int last, ref int sentence, Embed? embed, Func<string, bool> isSupported)
    {
        var (tokens, starts) = (new List<Token>(), new HashSet<int>());
        var end = embed is null ? int.MaxValue : PostParts.Of(article.Text, embed).Content.End;
        var resumed = Enumerable.Range(first, last - first).Where(index => SpokenParagraphs.IsLeftOpen(article, index)).Select(index => article.Paragraphs[index + 1].Offset).ToHashSet();
        for (; sentence < article.Sentences.Count && article.Sentences[sentence].Offset < article.Paragraphs[last].End; sentence++)
        {
            var own = article.Sentences[sentence];
            if (!isSupported(own.Language)) continue;
            starts.Add(own.Offset);
            tokens.AddRange(Tokenizer.Tokenize(article.Text, own).Where(token => token.End <= end && !resumed.Contains(token.Offset)));
        }

        return (tokens, starts);
    }

    private static List<Passage> Cut(string text, ParagraphKind kind, List<Token> tokens, HashSet<int> starts, NameIndex names, Embed? embed)
    {
        var quotes = QuotationMarks.Pair(text, tokens);
        var passages = new List<Passage>();
        var quote = 0;
        foreach (var (first, cutEnd) in Cuts(text, tokens, quotes, starts))
        {
            var inside = new List<QuotedSpan>();
            for (; quote < quotes.Count && quotes[quote].First < cutEnd; quote++) inside.Add(new QuotedSpan(quotes[quote].First - first, quotes[quote].Last - first));
            passages.Add(new Passage(text, tokens.GetRange(first, cutEnd - first), inside, names) { IsQuoted = embed is not null, IsHeading = kind == ParagraphKind.Heading });
        }

        return passages;
    }

    // A sentence boundary inside a quotation holds nothing apart, and neither does the one between a colon and the quotation it announces.
    private static IEnumerable<(int First, int End)> Cuts(string text, List<Token> tokens, List<QuotedSpan> quotes, HashSet<int> starts)
    {
        var (first, quote) = (0, 0);
        for (var at = 1; at < tokens.Count; at++)
        {
            while (quote < quotes.Count && quotes[quote].Last < at) quote++;
            if (!starts.Contains(tokens[at].Offset) || (quote < quotes.Count && quotes[quote].First < at)) continue;
            if (quote < quotes.Count && quotes[quote].First == at && text[tokens[at - 1].Offset] == ':') continue;
            yield return (first, at);
            first = at;
        }

        if (first < tokens.Count) yield return (first, tokens.Count);
    }
}
