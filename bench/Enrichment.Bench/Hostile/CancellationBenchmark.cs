using System.Diagnostics;
using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Documents;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Hostile;

/// <summary>
/// Measures how long the stages take to stop after a cancellation, for the most expensive articles of 1 MiB: <c>hostile --cancel
/// [NAME]</c>.
/// </summary>
internal static class CancellationBenchmark
{
    private const int Length = 1024 * 1024;
    private const int Points = 8;

    // A stage that is as fast as this needs no cancellation.
    private static readonly TimeSpan Fast = TimeSpan.FromMilliseconds(200);

    /// <summary>Measures the inputs whose name contains <paramref name="name"/> and prints a table in Markdown.</summary>
    public static async Task<int> RunAsync(string name)
    {
        var pipeline = new EnrichmentPipeline(EmbeddedProvider.Create(), new ReadingOptions(new DocumentExtractor()));
        await pipeline.RunAsync("a.txt", Encoding.UTF8.GetBytes(HostileInputs.All["ordinary news"](16 * 1024)), default);
        Console.WriteLine("| Input | Stage | Seconds | Longest stop |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (input, create) in HostileInputs.All.Where(input => input.Key.Contains(name, StringComparison.Ordinal)))
            await MeasureAsync(pipeline, input, Encoding.UTF8.GetBytes(create(Length)).AsMemory());
        return 0;
    }

    private static async Task MeasureAsync(EnrichmentPipeline pipeline, string input, ReadOnlyMemory<byte> content)
    {
        if (content.Length > Length) content = content[..Length];
        try
        {
            EnrichedArticle document = null!;
            await MeasureAsync(
                input, Stage.Receive, async token => document = await Task.Run(() => pipeline.Receive("a.txt", content, token)));
            foreach (var stage in pipeline.Stages)
            {
                var before = document;
                await MeasureAsync(
                    input, stage.Stage, async token => document = await Task.Run(() => stage.RunAsync(before, token).AsTask()));
            }
        }
        catch (ArticleException)
        {
            // An article that fails stops by itself.
        }
    }

    private static async Task MeasureAsync(string input, Stage stage, Func<CancellationToken, Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work(CancellationToken.None);
        var duration = Stopwatch.GetElapsedTime(started);
        if (duration < Fast) return;
        var longest = TimeSpan.Zero;
        for (var point = 1; point < Points; point++)
        {
            var stop = await MeasureStopAsync(work, duration * point / Points);
            if (stop > longest) longest = stop;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {input} | {stage} | {duration.TotalSeconds:0.00} | {longest.TotalSeconds:0.00} |"));
    }

    private static async Task<TimeSpan> MeasureStopAsync(Func<CancellationToken, Task> work, TimeSpan after)
    {
        using var stop = new CancellationTokenSource();
        var running = work(stop.Token);
        if (await Task.WhenAny(running, Task.Delay(after)) == running) return TimeSpan.Zero;
        var cancelled = Stopwatch.GetTimestamp();
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Stopwatch.GetElapsedTime(cancelled);
    }
}
