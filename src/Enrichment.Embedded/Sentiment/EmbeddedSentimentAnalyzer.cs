using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Models;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Entities;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// Finds the sentiment of an article's sentences and towards its entities, with linear models over words, their positions, and features
/// from polar words. Safe to use from many threads.
/// </summary>
/// <remarks>English only. The rules follow VADER (Hutto and Gilbert 2014); the sentiment towards entities was learned from NewsMTSC
/// (Hamborg and Donnay 2021).</remarks>
public sealed class EmbeddedSentimentAnalyzer : ISentimentAnalyzer
{
    /// <summary>The resource name of the model.</summary>
    internal const string ResourceName = "Enrichment.Embedded.Sentiment.Learned.sentiment.model";

    private readonly SentimentModel _model;

    /// <summary>The analyzer with the model in this assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged, or one of another version.</exception>
    public EmbeddedSentimentAnalyzer()
        : this(new SentimentModel(SentimentModelFile.Read(ModelFile.Resource(ResourceName), ResourceName)))
    {
    }

    /// <summary>The analyzer with <paramref name="model"/>.</summary>
    internal EmbeddedSentimentAnalyzer(SentimentModel model) => _model = model;

    /// <inheritdoc/>
    public ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var unsupported = UnsupportedLanguage.CreateWarnings(article.Article, Stage.Sentiment, IsSupported);
        var (sentiment, omitted) = Analyze(article, entities, cancellationToken);
        var warnings = OmittedAnnotations.CreateWarnings(AnnotationKind.Targets, omitted, article.Text.Length, Stage.Sentiment);
        return ValueTask.FromResult(new SentimentAnalysis(sentiment, [.. unsupported, .. warnings]));
    }

    private static bool IsSupported(string language) => language == "en";

    private (ArticleSentiment Sentiment, int OmittedTargets) Analyze(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var targets = new TargetTally(entities);
        var scorer = new SentenceScorer(_model);
        var reader = new SentenceReader(article.Text, targets.Names, _model, scorer.Reading);
        var document = new DocumentScore();
        var sentences = new List<SentenceSentiment>(article.Sentences.Count);
        var position = new ArticlePosition(article.Article);
        for (var index = 0; index < article.Sentences.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sentence = article.Sentences[index];
            if (position.MoveTo(sentence)) reader.BeginParagraph();
            if (!IsSupported(sentence.Language)) continue;
            reader.Read(article.Tokens[index]);
            cancellationToken.ThrowIfCancellationRequested();
            var score = scorer.Score(position.IsPost);
            sentences.Add(scorer.Sentiment(index, score));
            document.Add(score.OwnValue, position.Weight);
            foreach (var (entity, mention) in targets.FindMentions(sentence))
            {
                if (scorer.ScoreTarget(mention) is { } probabilities) targets.Add(entity, probabilities);
            }
        }

        return (new ArticleSentiment(
            document.Label, SentimentScore.Round(document.Score), document.Confidence, sentences, targets.CreateResult()), targets.Omitted);
    }
}
