using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Documents;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Hostile;

/// <summary>
/// Measures how much processor time the stages use after a cancellation, for the most expensive articles of 1 MiB: <c>hostile --cancel
/// [NAME]</c>.
/// </summary>
internal static class CancellationBenchmark
{
    private const int Length = 1024 * 1024;
    private const int MostPoints = 12;

    // A stage that is as fast as this needs no cancellation.
    private static readonly TimeSpan Fast = TimeSpan.FromMilliseconds(200);

    // The work after a stop starts at most this time earlier in the next run.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(20);

    /// <summary>Measures the inputs whose name contains <paramref name="name"/> and prints a table in Markdown.</summary>
    public static async Task<int> RunAsync(string name)
    {
        var pipeline = new EnrichmentPipeline(EmbeddedProvider.Create(), new ReadingOptions(new DocumentExtractor()));
        await pipeline.RunAsync("a.txt", Encoding.UTF8.GetBytes(HostileInputs.All["ordinary news"](16 * 1024)), default);
        Console.WriteLine("| Input | Stage | Seconds | Longest stop |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (input, create) in HostileInputs.All.Where(input => input.Key.Contains(name, StringComparison.Ordinal)))
            Measure(pipeline, input, Encoding.UTF8.GetBytes(create(Length)).AsMemory());
        return 0;
    }

    private static void Measure(EnrichmentPipeline pipeline, string input, ReadOnlyMemory<byte> content)
    {
        if (content.Length > Length) content = content[..Length];
        try
        {
            EnrichedArticle document = null!;
            Measure(input, Stage.Receive, async token => document = await pipeline.ReceiveAsync("a.txt", content, token));
            foreach (var stage in pipeline.Stages)
            {
                var before = document;
                Measure(input, stage.Stage, async token => document = await stage.RunAsync(before, token));
            }
        }
        catch (ArticleException)
        {
            // An article that fails stops by itself.
        }
    }

    // Each stop shows where a part without a look for a cancellation ends and the next one begins.
    private static void Measure(string input, Stage stage, Func<CancellationToken, Task> work)
    {
        var whole = StoppedWork.Run(work, TimeSpan.MaxValue).Ended;
        if (whole < Fast) return;
        var longest = TimeSpan.Zero;
        for (var point = TimeSpan.Zero; point < whole;)
        {
            var stopped = StoppedWork.Run(work, point);
            if (stopped.Ended - stopped.Cancelled > longest) longest = stopped.Ended - stopped.Cancelled;
            point = Max(stopped.Ended + Tolerance, point + (whole / MostPoints));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {input} | {stage} | {whole.TotalSeconds:0.00} | {longest.TotalSeconds:0.00} |"));
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
