using System.Diagnostics;
using System.Globalization;
using Enrichment.Articles;
using Enrichment.Embedded;
using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Network;
using Enrichment.Entities;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Speed;

/// <summary>
/// Measures the rules for names and their grouping for the sample article on one thread, with the results of the network given:
/// <c>names [RUNS]</c>. It is the processor time, after as many runs in which the code is compiled.
/// </summary>
internal static class NamesBenchmark
{
    private const int Runs = 5_000;

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        var runs = options is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : Runs;
        using var network = NetworkFile.Load(AnalyzerModels.GetName(AnalyzerModel.Base));
        var received = new EnrichmentPipeline(EmbeddedProvider.Create()).Receive("panjshir.txt", SampleArticle.Bytes);
        var article = TokenizedArticle.Create(received.Article);
        var analysis = new NetworkAnalyzer(network).Analyze(article, CancellationToken.None);
        Find(article, analysis, runs);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        Find(article, analysis, runs);
        process.Refresh();
        var time = (process.TotalProcessorTime - before).TotalMilliseconds / runs;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time:F2} ms, {1000 / time:F0} articles a second"));
        return 0;
    }

    // The rules change the scores, so each run has a copy.
    private static void Find(TokenizedArticle article, NetworkAnalysis analysis, int runs)
    {
        for (var run = 0; run < runs; run++)
        {
            var copy = analysis with { Names = [.. analysis.Names.Select(Copy)] };
            EntityGrouper.Group(article, EmbeddedEntityRecognizer.FindNames(article, copy, CancellationToken.None));
        }
    }

    private static NameScores? Copy(NameScores? scores) => scores is null ? null : new NameScores([.. scores.Values]);
}
