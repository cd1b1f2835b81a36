using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Sources;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>Cuts an article into the passages that are searched for claims.</summary>
internal static class Passages
{
    /// <summary>The passages of <paramref name="article"/>'s sentences in a language <paramref name="isSupported"/> accepts, paragraph by paragraph.</summary>
    public static IEnumerable<PassageGroup> Of(Article article, NameIndex names, Func<string, bool> isSupported)
    {
        var (next, post) = (0, 0);
        foreach (var paragraph in article.Paragraphs)
        {
            while (next < article.Sentences.Count && article.Sentences[next].Offset < paragraph.Offset) next++;
            while (post < article.Embeds.Count && article.Embeds[post].End <= paragraph.Offset) post++;
            var sentences = new List<Sentence>();
            for (; next < article.Sentences.Count && article.Sentences[next].Offset < paragraph.End; next++)
            {
                if (isSupported(article.Sentences[next].Language)) sentences.Add(article.Sentences[next]);
            }

            if (paragraph.Kind == ParagraphKind.Header || sentences.Count == 0) continue;
            var embed = post < article.Embeds.Count && article.Embeds[post].Overlaps(paragraph) ? article.Embeds[post] : null;
            var passages = OfParagraph(article.Text, paragraph.Kind, sentences, names, embed);
            if (passages.Count > 0) yield return new PassageGroup(passages, embed);
        }
    }

    private static List<Passage> OfParagraph(string text, ParagraphKind kind, List<Sentence> sentences, NameIndex names, Embed? embed)
    {
        var end = embed is null ? int.MaxValue : PostParts.Of(text, embed).Content.End;
        var tokens = sentences.SelectMany(sentence => Tokenizer.Tokenize(text, sentence)).Where(token => token.End <= end).ToList();
        var quotes = QuotationMarks.Pair(text, tokens);
        var passages = new List<Passage>();
        var quote = 0;
        foreach (var (first, cutEnd) in Cuts(tokens, quotes, sentences))
        {
            var inside = new List<QuotedSpan>();
            for (; quote < quotes.Count && quotes[quote].First < cutEnd; quote++) inside.Add(new QuotedSpan(quotes[quote].First - first, quotes[quote].Last - first));
            passages.Add(new Passage(text, tokens.GetRange(first, cutEnd - first), inside, names) { IsQuoted = embed is not null, IsHeading = kind == ParagraphKind.Heading });
        }

        return passages;
    }

    // A sentence boundary inside a quotation holds nothing apart.
    private static IEnumerable<(int First, int End)> Cuts(List<Token> tokens, List<QuotedSpan> quotes, List<Sentence> sentences)
    {
        var (first, quote, sentence) = (0, 0, 0);
        for (var at = 1; at < tokens.Count; at++)
        {
            while (quote < quotes.Count && quotes[quote].Last < at) quote++;
            while (sentence < sentences.Count && sentences[sentence].Offset < tokens[at].Offset) sentence++;
            var starts = sentence < sentences.Count && sentences[sentence].Offset == tokens[at].Offset;
            if (!starts || (quote < quotes.Count && quotes[quote].First < at)) continue;
            yield return (first, at);
            first = at;
        }

        if (first < tokens.Count) yield return (first, tokens.Count);
    }
}
