using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Syntax;

namespace Enrichment.Tests.Pipeline;

/// <summary>A provider that finds nothing, counts its calls, and can fail.</summary>
internal sealed class StubProvider : IEntityRecognizer, ISentimentAnalyzer, IParser
{
    /// <summary>The texts that were analyzed for names.</summary>
    public List<string> Recognized { get; } = [];

    /// <summary>The texts that were analyzed for sentiment.</summary>
    public List<string> Analyzed { get; } = [];

    /// <summary>The texts that were parsed.</summary>
    public List<string> Parsed { get; } = [];

    /// <summary>Called with every text before it is analyzed.</summary>
    public Action<string>? Asked { get; set; }

    /// <summary>Whether an analysis costs money.</summary>
    public bool IsBilled { get; init; }

    public Provider Create(string version = "1") => new("stub", version, this, this) { Parser = this, IsBilled = IsBilled };

    public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        Recognized.Add(article.Text);
        Asked?.Invoke(article.Text);
        return ValueTask.FromResult(new EntityRecognition([], []));
    }

    public ValueTask<SentimentAnalysis> AnalyzeAsync(
        TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        Analyzed.Add(article.Text);
        Asked?.Invoke(article.Text);
        return ValueTask.FromResult(
            new SentimentAnalysis(new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], []), []));
    }

    public IReadOnlyList<SyntaxTree?> Parse(TokenizedArticle article, CancellationToken cancellationToken)
    {
        Parsed.Add(article.Text);
        return new SyntaxTree?[article.Sentences.Count];
    }
}
