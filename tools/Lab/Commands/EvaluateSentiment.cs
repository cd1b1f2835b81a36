using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate sentiment</c>.</summary>
internal static class EvaluateSentiment
{
    /// <summary>Measures the analyzer as it ships: each text an article, each target an entity.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="model">The network.</param>
    /// <param name="listing">A file to write the places and sources to that have a sentiment, or null.</param>
    /// <param name="cancellationToken">Cancels the work between articles.</param>
    public static async Task<int> RunAsync(DirectoryInfo data, string model, FileInfo? listing, CancellationToken cancellationToken)
    {
        var provider = EmbeddedProvider.Create(Networks.Load(model));
        await MeasureTargetsAsync(data, provider, cancellationToken).ConfigureAwait(false);
        MeasureSnippets(data, provider.Sentiment);
        var news = new EvaluateNewsTargets(provider);
        var polar = await news.RunAsync(data, cancellationToken).ConfigureAwait(false);
        if (listing is not null) await File.WriteAllLinesAsync(listing.FullName, polar, cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private static async Task MeasureTargetsAsync(DirectoryInfo data, Provider provider, CancellationToken cancellationToken)
    {
        foreach (var name in (string[])["devtest_rw", "devtest_mt"])
        {
            var report = new LabelReport();
            foreach (var sentence in SentimentCorpora.NewsMtsc(data.FullName, name))
                report.Add(sentence.Label, await PredictAsync(provider, sentence, cancellationToken).ConfigureAwait(false));
            report.Print("NewsMTSC " + name);
        }
    }

    private static void MeasureSnippets(DirectoryInfo data, ISentimentAnalyzer analyzer)
    {
        foreach (var set in SentimentCorpora.Rated(data.FullName)
            .Where(snippet => snippet.Set is RatedSet.Editorials or RatedSet.Tweets).GroupBy(snippet => snippet.Set))
        {
            Print($"{set.Key}, unseen", analyzer, [.. set.Where(snippet => snippet.IsUnseen)]);
            Print($"{set.Key}, seen too", analyzer, [.. set]);
        }
    }

    // The target has the type that the recognizer gives the name there; a pronoun or description is a person's.
    private static async Task<SentimentLabel> PredictAsync(
        Provider provider, TargetedSentence sentence, CancellationToken cancellationToken)
    {
        var (article, mention) = TargetedArticle.Create(sentence);
        var tokenized = TokenizedArticle.Create(article, cancellationToken);
        var found = await provider.Entities.RecognizeAsync(tokenized, cancellationToken).ConfigureAwait(false);
        var type = found.Names.FirstOrDefault(name => name.Overlaps(mention))?.Type ?? EntityType.Person;
        var entity = new Entity("target", mention.Text, type, [], [mention], []);
        return Analyze(provider.Sentiment, tokenized with { Encoding = found.Encoding }, [entity]).Targets is [var target]
            ? target.Label
            : SentimentLabel.Neutral;
    }

    private static void Print(string name, ISentimentAnalyzer analyzer, IReadOnlyList<RatedSnippet> snippets)
    {
        var read = snippets.Select(
            snippet => (Analyze(analyzer, TokenizedArticle.Create(PlainArticle.Create(snippet.Text)), []), snippet.Rating)).ToList();
        var whole = Correlation.Pearson([.. read.Select(pair => (pair.Item1.Score, pair.Rating))]);
        var mean = Correlation.Pearson(
            [.. read.Select(pair => (pair.Item1.Sentences.Select(sentence => sentence.Score).DefaultIfEmpty(0).Average(), pair.Rating))]);
        var deviation = Math.Sqrt(read.Average(pair => Math.Pow(pair.Item1.Sentences.Select(sentence => sentence.Score)
            .DefaultIfEmpty(0).Average() - pair.Rating, 2)));
        Console.WriteLine(
            $"{name,-22} r {whole:F3} by the article's score, {mean:F3} by the mean of its sentences' " +
            $"(standard deviation {deviation:F2}); {snippets.Count:N0} snippets");
    }

    private static ArticleSentiment Analyze(ISentimentAnalyzer analyzer, TokenizedArticle article, IReadOnlyList<Entity> entities) =>
        analyzer.AnalyzeAsync(article, entities, CancellationToken.None).AsTask().GetAwaiter().GetResult().Sentiment;
}
