using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Sentiment;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Sentiment;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate sentiment</c>.</summary>
internal static class EvaluateSentiment
{
    /// <summary>Measures the analyzer as it ships: each text an article, each target an entity.</summary>
    public static int Run(DirectoryInfo data, string model)
    {
        var analyzer = new EmbeddedSentimentAnalyzer(Networks.Load(model));
        foreach (var name in (string[])["devtest_rw", "devtest_mt"])
        {
            var report = new LabelReport();
            foreach (var sentence in SentimentCorpora.NewsMtsc(data.FullName, name))
                report.Add(sentence.Label, PredictTarget(analyzer, sentence));
            report.Print("NewsMTSC " + name);
        }

        foreach (var set in SentimentCorpora.Rated(data.FullName)
            .Where(snippet => snippet.Set is RatedSet.Editorials or RatedSet.Tweets).GroupBy(snippet => snippet.Set))
        {
            Print($"{set.Key}, unseen", analyzer, [.. set.Where(snippet => snippet.IsUnseen)]);
            Print($"{set.Key}, seen too", analyzer, [.. set]);
        }

        return 0;
    }

    private static SentimentLabel PredictTarget(EmbeddedSentimentAnalyzer analyzer, TargetedSentence sentence)
    {
        var (article, mention) = TargetedArticle.Create(sentence);
        var entity = new Entity("person:target", mention.Text, EntityType.Person, [], [mention], []);
        return Analyze(analyzer, article, [entity]).Targets is [var target] ? target.Label : SentimentLabel.Neutral;
    }

    private static void Print(string name, EmbeddedSentimentAnalyzer analyzer, IReadOnlyList<RatedSnippet> snippets)
    {
        var read = snippets.Select(
            snippet => (Analyze(analyzer, PlainArticle.Create(snippet.Text), []), snippet.Rating)).ToList();
        var whole = Correlation.Pearson([.. read.Select(pair => (pair.Item1.Score, pair.Rating))]);
        var mean = Correlation.Pearson(
            [.. read.Select(pair => (pair.Item1.Sentences.Select(sentence => sentence.Score).DefaultIfEmpty(0).Average(), pair.Rating))]);
        var deviation = Math.Sqrt(read.Average(pair => Math.Pow(pair.Item1.Sentences.Select(sentence => sentence.Score)
            .DefaultIfEmpty(0).Average() - pair.Rating, 2)));
        Console.WriteLine(
            $"{name,-22} r {whole:F3} by the article's score, {mean:F3} by the mean of its sentences' " +
            $"(standard deviation {deviation:F2}); {snippets.Count:N0} snippets");
    }

    private static ArticleSentiment Analyze(EmbeddedSentimentAnalyzer analyzer, Article article, IReadOnlyList<Entity> entities) =>
        analyzer.AnalyzeAsync(TokenizedArticle.Create(article), entities, CancellationToken.None)
            .AsTask().GetAwaiter().GetResult().Sentiment;
}
