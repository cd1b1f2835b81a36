using System.Text;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Tests.Pipeline;

/// <summary>
/// A provider whose names and sentiment come from one encoding of the article, as with a neural network. It counts the passes of its
/// encoder. The score of the sentiment depends on the encoding.
/// </summary>
internal sealed class EncodingProvider : IEntityRecognizer, ISentimentAnalyzer
{
    public const string Model = "counting 1";

    private static readonly SentimentConfidence Neutral = new(0, 1, 0);

    /// <summary>How often an article was encoded.</summary>
    public int Passes { get; private set; }

    /// <summary>Changes what the recognizer returns for the later stages.</summary>
    public Func<ArticleEncoding, ArticleEncoding?> Return { get; init; } = encoding => encoding;

    public Provider Create() => new("counting", "1", this, this);

    public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new EntityRecognition([], []) { Encoding = Return(Encode(article)) });

    public ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var encoding = article.Encoding is { Model: Model } known && IsReadable(known) ? known : Encode(article);
        var score = Math.Round(encoding.Content.Span[^1] / 255.0, 2);
        return ValueTask.FromResult(new SentimentAnalysis(new ArticleSentiment(SentimentLabel.Neutral, score, Neutral, [], []), []));
    }

    // A form with a marker, as a check of damaged content.
    private static bool IsReadable(ArticleEncoding encoding) => encoding.Content.Length == 2 && encoding.Content.Span[0] == 0xEE;

    private ArticleEncoding Encode(TokenizedArticle article)
    {
        Passes++;
        return new ArticleEncoding(Model, new byte[] { 0xEE, (byte)Encoding.UTF8.GetBytes(article.Text).Sum(value => value) });
    }
}
