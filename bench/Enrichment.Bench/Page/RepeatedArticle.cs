using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Bench.Page;

/// <summary>
/// Repeats an article with its annotations until its text has a length, with the most entities and claims that a result can have. The
/// entities of each copy are others.
/// </summary>
/// <param name="article">The article.</param>
internal sealed class RepeatedArticle(EnrichedArticle article)
{
    private const string Gap = "\n\n";

    private readonly int _step = article.Article.Text.Length + Gap.Length;

    /// <summary>Creates it.</summary>
    /// <param name="length">The length of the text, in UTF-16 code units.</param>
    public EnrichedArticle Create(int length)
    {
        var copies = Enumerable.Range(0, length / _step).ToList();
        var entities = AnnotationLimits.GetMost(AnnotationKind.Entities, length);
        var claims = AnnotationLimits.GetMost(AnnotationKind.Claims, length);
        return article with
        {
            Name = "repeated.txt",
            Article = Repeat(article.Article, copies),
            Entities = [.. copies.SelectMany(copy => article.Entities!.Select(entity => Move(entity, copy))).Take(entities)],
            Claims = [.. copies.SelectMany(copy => article.Claims!.Select(claim => Move(claim, copy))).Take(claims)],
            Disputes = [.. copies.SelectMany(copy => article.Disputes!.Select(dispute => Move(dispute, copy)))],
            Sentiment = article.Sentiment! with
            {
                Sentences = [.. copies.SelectMany(copy => article.Sentiment.Sentences.Select(one => Move(one, copy)))],
            },
        };
    }

    private Article Repeat(Article one, List<int> copies) => one with
    {
        Text = string.Join(Gap, copies.Select(_ => one.Text)),
        Paragraphs = [.. copies.SelectMany(copy => one.Paragraphs.Select(part => part with { Offset = Shift(part, copy) }))],
        Sentences = [.. copies.SelectMany(copy => one.Sentences.Select(part => part with { Offset = Shift(part, copy) }))],
    };

    private Entity Move(Entity entity, int copy) => entity with
    {
        Id = copy == 0 ? entity.Id : $"{entity.Id}-{copy + 1}",
        Mentions = [.. entity.Mentions.Select(mention => mention with { Offset = Shift(mention, copy) })],
    };

    private Claim Move(Claim claim, int copy) => claim with
    {
        Id = $"{claim.Id}-{copy + 2}",
        Offset = Shift(claim, copy),
        Source = claim.Source with { Offset = claim.Source.Offset + (copy * _step) },
        Cue = claim.Cue with { Offset = Shift(claim.Cue, copy) },
        Content = claim.Content with { Parts = [.. claim.Content.Parts.Select(part => new TextSpan(Shift(part, copy), part.Length))] },
    };

    private static Dispute Move(Dispute dispute, int copy) =>
        dispute with { Id = $"{dispute.Id}-{copy + 2}", Claims = [.. dispute.Claims.Select(claim => $"{claim}-{copy + 2}")] };

    private SentenceSentiment Move(SentenceSentiment one, int copy) =>
        one with { Sentence = one.Sentence + (copy * article.Article.Sentences.Count) };

    private int Shift(ISpan span, int copy) => span.Offset + (copy * _step);
}
