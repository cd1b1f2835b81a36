using System.Diagnostics;
using System.Security.Cryptography;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Embedded.Network;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Speed;

/// <summary>
/// The times for the sample article, in milliseconds. Those without another description are the smallest of many: the ones that other
/// programs and the compiler disturbed least.
/// </summary>
/// <param name="Article">From bytes to the finished document.</param>
/// <param name="Median">The median of these times.</param>
/// <param name="Network">The network alone, for all sentences.</param>
/// <param name="Steps">The steps of an article.</param>
/// <param name="Reference">A fixed work, to compare machines and runs: the SHA-256 hash of 8 MiB.</param>
internal sealed record ArticleSpeed(
    double Article, double Median, double Network, IReadOnlyList<KeyValuePair<string, double>> Steps, double Reference)
{
    private const string Name = "panjshir.txt";

    private static readonly byte[] Hashed = new byte[8 << 20];

    /// <summary>The time to load the network, once, with the compilation of code.</summary>
    public double Load { get; private init; }

    /// <summary>The time for the first article, with the compilation of code.</summary>
    public double First { get; private init; }

    /// <summary>The memory that the process uses after the first article, without what it used before loading, in bytes.</summary>
    public long Memory { get; private init; }

    /// <summary>Measures with the network <paramref name="model"/> for about the time <paramref name="duration"/>.</summary>
    public static async Task<ArticleSpeed> MeasureAsync(AnalyzerModel model, TimeSpan duration)
    {
        var (start, memory) = (Stopwatch.GetTimestamp(), Environment.WorkingSet);
        using var network = NetworkFile.Load(AnalyzerModels.GetName(model));
        var load = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var pipeline = new EnrichmentPipeline(EmbeddedProvider.Create(new NetworkAnalyzer(network)));
        var first = new StepTimes();
        await EnrichAsync(pipeline, first);
        memory = Environment.WorkingSet - memory;
        var speed = await RepeatAsync(network, pipeline, duration);
        return speed with { Load = load, First = first.GetMinimum("article"), Memory = memory };
    }

    private static async Task<ArticleSpeed> RepeatAsync(AnalyzerNetwork network, EnrichmentPipeline pipeline, TimeSpan duration)
    {
        var inputs = EncodeSentences(pipeline.Receive(Name, SampleArticle.Bytes).Article);
        var times = new StepTimes();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            times.Measure("reference", () => SHA256.HashData(Hashed));
            times.Measure("network", () => inputs.ConvertAll(input => network.Run(input, CancellationToken.None)));
            await EnrichAsync(pipeline, times);
        }

        string[] others = ["reference", "network", "article"];
        return new ArticleSpeed(
            times.GetMinimum("article"), times.GetMedian("article"), times.GetMinimum("network"),
            [.. times.Steps.Except(others).Select(step => KeyValuePair.Create(step, times.GetMinimum(step)))],
            times.GetMinimum("reference"));
    }

    private static List<EncodedSentence> EncodeSentences(Article article)
    {
        var (encoder, tokenized) = (new SentenceEncoder(), TokenizedArticle.Create(article));
        return [.. tokenized.Tokens.SelectMany(tokens => encoder.Encode(article.Text, Syntax.SyntaxWords.Split(tokens)))];
    }

    private static async Task EnrichAsync(EnrichmentPipeline pipeline, StepTimes times)
    {
        var start = Stopwatch.GetTimestamp();
        var document = times.Measure("read", () => pipeline.Receive(Name, SampleArticle.Bytes));
        foreach (var stage in pipeline.Stages)
        {
            var before = Stopwatch.GetTimestamp();
            document = await stage.RunAsync(document, CancellationToken.None);
            times.Add(stage.Stage.ToString().ToLowerInvariant(), before);
        }

        times.Measure("write", () => EnrichmentJson.ToDocument(document));
        times.Add("article", start);
    }
}
