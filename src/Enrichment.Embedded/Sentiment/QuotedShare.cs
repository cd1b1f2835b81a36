using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// Finds the share of a sentence that is in quotation marks: others' words, not the article's. Moves from the first sentence to the last.
/// </summary>
internal sealed class QuotedShare
{
    private readonly List<TextSpan> _quotations = [];
    private int _next;

    /// <summary>Finds the quotations in <paramref name="article"/>. One can span the sentences of a paragraph.</summary>
    public QuotedShare(TokenizedArticle article)
    {
        var sentence = 0;
        foreach (var paragraph in article.Article.Paragraphs)
        {
            var tokens = new List<Token>();
            for (; sentence < article.Sentences.Count && article.Sentences[sentence].Offset < paragraph.End; sentence++)
                tokens.AddRange(article.Tokens[sentence].Tokens);
            AddQuotations(article.Text, [.. tokens]);
        }
    }

    /// <summary>The share of <paramref name="sentence"/>, 0 to 1.</summary>
    public double Find(ISpan sentence)
    {
        while (_next < _quotations.Count && _quotations[_next].End <= sentence.Offset) _next++;
        var quoted = 0;
        for (var at = _next; at < _quotations.Count && _quotations[at].Offset < sentence.End; at++)
            quoted += Math.Min(_quotations[at].End, sentence.End) - Math.Max(_quotations[at].Offset, sentence.Offset);
        return (double)quoted / sentence.Length;
    }

    // A quotation inside another one counts once.
    private void AddQuotations(string text, Token[] tokens)
    {
        foreach (var pair in QuotationSpans.Pair(text, tokens, readsDoubtful: true).OrderBy(pair => pair.First))
        {
            var span = TextSpan.FromBounds(tokens[pair.First].Offset, tokens[pair.Last].End);
            if (_quotations.Count == 0 || _quotations[^1].End <= span.Offset) _quotations.Add(span);
        }
    }
}
