using Enrichment.Articles;
using Enrichment.Documents;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Cli.Tests.Run;

/// <summary>A provider that finds nothing.</summary>
internal static class StubProvider
{
    /// <summary>Creates a pipeline with the provider, which reads every format of article.</summary>
    /// <param name="happening">Called for each article when its entities are looked for.</param>
    /// <param name="version">The version of the provider.</param>
    public static EnrichmentPipeline CreatePipeline(Action? happening = null, string version = "1") => new(
        new Provider("stub", version, new Recognizer(happening), new Analyzer()), new ReadingOptions(new DocumentExtractor(), null));

    private sealed class Recognizer(Action? happening) : IEntityRecognizer
    {
        public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
        {
            happening?.Invoke();
            return ValueTask.FromResult(new EntityRecognition([], []));
        }
    }

    private sealed class Analyzer : ISentimentAnalyzer
    {
        public ValueTask<SentimentAnalysis> AnalyzeAsync(
            TokenizedArticle article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken) =>
            ValueTask.FromResult(
                new SentimentAnalysis(new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], []), []));
    }
}
