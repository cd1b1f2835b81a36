using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Sentiment;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate targets</c>: measures the sentiment toward the names of the project's own sentences.</summary>
internal static class EvaluateTargets
{
    /// <summary>Measures on each of <paramref name="files"/>, and writes the errors to <paramref name="listing"/> where given.</summary>
    /// <param name="files">The files.</param>
    /// <param name="model">The network.</param>
    /// <param name="listing">The file for the errors, or null.</param>
    /// <param name="data">The folder with the labelled data, to count the labels of bystanders in NewsMTSC too; or null.</param>
    /// <param name="cancellationToken">Cancels the work between sentences.</param>
    public static async Task<int> RunAsync(
        FileInfo[] files, string model, FileInfo? listing, DirectoryInfo? data, CancellationToken cancellationToken)
    {
        var provider = EmbeddedProvider.Create(Networks.Load(model));
        var errors = files.SelectMany(file => Measure(provider.Sentiment, file)).ToList();
        if (listing is not null) await File.WriteAllLinesAsync(listing.FullName, errors, cancellationToken).ConfigureAwait(false);
        if (data is not null) await EvaluateBystanders.RunAsync(data, provider, cancellationToken).ConfigureAwait(false);
        return 0;
    }

    // Returns the errors.
    private static List<string> Measure(ISentimentAnalyzer analyzer, FileInfo file)
    {
        var sentences = MarkedSentenceReader.Read(file.FullName);
        var names = sentences
            .SelectMany(sentence => sentence.Names.Zip(Predict(analyzer, sentence), (name, label) => (sentence, name, label))).ToList();
        var bystanders = names.Where(found => found.name.Label == SentimentLabel.Neutral).ToList();
        var targets = names.Except(bystanders).ToList();
        Console.WriteLine(
            $"{file.Name,-14} {sentences.Count} sentences: {bystanders.Count} bystanders, {GetRight(bystanders):F1} % neutral; " +
            $"{targets.Count} targets, {GetRight(targets):F1} % correct");
        return
        [
            .. names.Where(found => found.name.Label != found.label)
                .Select(found => Describe(found.sentence, found.name, found.label)),
        ];
    }

    private static double GetRight(List<(MarkedSentence Sentence, MarkedName Name, SentimentLabel Label)> names) =>
        100.0 * names.Count(found => found.Name.Label == found.Label) / names.Count;

    private static string Describe(MarkedSentence sentence, MarkedName name, SentimentLabel label) =>
        $"{sentence.Text.Substring(name.Offset, name.Length)} ({name.Type}): {name.Label}, found {label}\t{sentence.Text}";

    private static IEnumerable<SentimentLabel> Predict(ISentimentAnalyzer analyzer, MarkedSentence sentence)
    {
        var article = PlainArticle.Create(sentence.Text);
        var entities = sentence.Names.Select((name, index) => CreateEntity(article, name, index)).ToList();
        return analyzer.AnalyzeAsync(TokenizedArticle.Create(article), entities, CancellationToken.None)
            .AsTask().GetAwaiter().GetResult().Sentiment.Targets.Select(target => target.Label);
    }

    private static Entity CreateEntity(Article article, MarkedName name, int index)
    {
        var text = article.Text.Substring(name.Offset, name.Length);
        var sentence = article.Sentences.Count(part => part.Offset <= name.Offset) - 1;
        return new Entity($"name:{index}", text, name.Type, [], [new Mention(name.Offset, name.Length, text, 1, sentence)], []);
    }
}
