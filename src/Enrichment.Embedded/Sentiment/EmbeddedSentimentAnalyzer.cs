using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Network;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// Finds the sentiment of an article's sentences and toward its entities with the network. English only. Safe to use from many threads.
/// </summary>
/// <remarks>
/// The ratings of sentences were learned from those that C. Hutto and E. Gilbert (2014) collected; the sentiment toward entities from
/// NewsMTSC (F. Hamborg and K. Donnay, 2021).
/// </remarks>
public sealed class EmbeddedSentimentAnalyzer : ISentimentAnalyzer
{
    private readonly NetworkAnalyzer _analyzer;
    private readonly NetworkParser _parser;

    /// <summary>An analyzer that reads articles with <paramref name="analyzer"/>.</summary>
    internal EmbeddedSentimentAnalyzer(NetworkAnalyzer analyzer) => (_analyzer, _parser) = (analyzer, new NetworkParser(analyzer));

    /// <inheritdoc/>
    public ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var unsupported = UnsupportedLanguage.CreateWarnings(article.Article, Stage.Sentiment, NetworkAnalyzer.Languages.Contains);
        var targets = new TargetTally(entities);
        var sentiment = Analyze(article, targets, cancellationToken);
        var warnings = OmittedAnnotations.CreateWarnings(AnnotationKind.Targets, targets.Omitted, article.Text.Length, Stage.Sentiment);
        return ValueTask.FromResult(new SentimentAnalysis(sentiment, [.. unsupported, .. warnings]));
    }

    private ArticleSentiment Analyze(TokenizedArticle article, TargetTally targets, CancellationToken cancellationToken)
    {
        var analyzed = _analyzer.Read(article, cancellationToken);
        var (document, position, quotations) =
            (new DocumentScore(), new ArticlePosition(article.Article), new QuotedShare(article));
        var sentences = new List<SentenceSentiment>(analyzed.Count);
        for (var index = 0; index < analyzed.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = article.Sentences[index];
            position.MoveTo(sentence);
            if (analyzed[index] is not { } words) continue;
            var score = words.Rating / 100.0;
            sentences.Add(CreateSentence(index, score));
            document.Add(score * (1 - (quotations.Find(sentence) * DocumentScore.QuotedLoss)), position.Weight);
            targets.AddSentence(sentence, new MentionTones(words, read => _parser.CreateTree(article.Text, read)));
        }

        return new ArticleSentiment(
            document.Label, SentimentScore.Round(document.Score), document.Confidence, sentences, targets.CreateResult());
    }

    private static SentenceSentiment CreateSentence(int index, double score)
    {
        var confidence = Polarity.CreateConfidence(score, Polarity.SentenceDeviation, Polarity.NeutralSentence);
        return new SentenceSentiment(index, confidence.ChooseLabel(), SentimentScore.Round(score), confidence);
    }
}
