using Enrichment.Articles;

namespace Enrichment.Embedded.Sentiment;

/// <summary>The position of a sentence in an article. It moves from the first sentence to the last.</summary>
/// <param name="article">The article.</param>
internal sealed class ArticlePosition(Article article)
{
    private const double HeadingWeight = 2.5;
    private const double LeadWeight = 1.5;
    private const double EmbedWeight = 0.5;

    private int _paragraph = -1;
    private int _lead = -1;

    /// <summary>
    /// The weight in the article's score: more for the headline and first paragraph, less for an embedded post, none for a table.
    /// </summary>
    public double Weight => Kind switch
    {
        ParagraphKind.Heading => HeadingWeight,
        ParagraphKind.Embed => EmbedWeight,
        _ when !Kind.CountsForSentiment => 0,
        _ => _paragraph == _lead ? LeadWeight : 1,
    };

    private ParagraphKind Kind => _paragraph < article.Paragraphs.Count ? article.Paragraphs[_paragraph].Kind : ParagraphKind.Body;

    /// <summary>Moves to <paramref name="sentence"/>.</summary>
    public void MoveTo(Sentence sentence)
    {
        var paragraph = Math.Max(_paragraph, 0);
        while (paragraph + 1 < article.Paragraphs.Count && article.Paragraphs[paragraph + 1].Offset <= sentence.Offset) paragraph++;
        if (paragraph == _paragraph) return;
        _paragraph = paragraph;
        if (_lead < 0 && Kind == ParagraphKind.Body) _lead = paragraph;
    }
}
