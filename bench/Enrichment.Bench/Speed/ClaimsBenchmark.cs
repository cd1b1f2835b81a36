using System.Diagnostics;
using System.Globalization;
using Enrichment.Articles;
using Enrichment.Claims.Detection;
using Enrichment.Embedded;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Speed;

/// <summary>
/// Measures the claims stage for the sample article on one thread, tokenization included and trees given: <c>claims [SECONDS]</c>. The
/// smallest of many times is the one that other programs and the compiler disturbed least.
/// </summary>
internal static class ClaimsBenchmark
{
    private const int Seconds = 15;

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        var duration = TimeSpan.FromSeconds(options is [var seconds] ? int.Parse(seconds, CultureInfo.InvariantCulture) : Seconds);
        var provider = EmbeddedProvider.Create();
        var received = new EnrichmentPipeline(provider).Receive("panjshir.txt", SampleArticle.Bytes);
        var named = await new AddEntities(provider.Entities).RunAsync(received, CancellationToken.None);
        var trees = provider.Parser!.Parse(TokenizedArticle.Create(named.Article), CancellationToken.None);
        var times = new StepTimes();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration;)
            times.Measure("claims", () => ClaimDetector.Detect(TokenizedArticle.Create(named.Article), named.Entities!, trees, named.Dates));
        var before = GC.GetAllocatedBytesForCurrentThread();
        ClaimDetector.Detect(TokenizedArticle.Create(named.Article), named.Entities!, trees, named.Dates);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var least = times.GetMinimum("claims");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{least:F2} ms (median {times.GetMedian("claims"):F2}), {1000 / least:F0} articles a second, {allocated / 1024} KB"));
        return 0;
    }
}
