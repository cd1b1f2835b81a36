using System.Diagnostics;
using System.Globalization;
using Enrichment.Articles;
using Enrichment.Claims.Detection;
using Enrichment.Embedded;
using Enrichment.Pipeline;
using Enrichment.Syntax;

namespace Enrichment.Bench.Speed;

/// <summary>
/// Measures the claims stage for the sample article on one thread, tokenization included and trees given: <c>claims [RUNS]</c>. It is the
/// processor time, so that other programs disturb it little, after as many runs in which the code is compiled.
/// </summary>
internal static class ClaimsBenchmark
{
    private const int Runs = 5_000;

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        var runs = options is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : Runs;
        var provider = EmbeddedProvider.Create();
        var received = new EnrichmentPipeline(provider).Receive("panjshir.txt", SampleArticle.Bytes);
        var named = await new AddEntities(provider.Entities).RunAsync(received, CancellationToken.None);
        var trees = provider.Parser!.Parse(TokenizedArticle.Create(named.Article), CancellationToken.None);
        Detect(named, trees, runs);
        using var process = Process.GetCurrentProcess();
        var (before, allocated) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        Detect(named, trees, runs);
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs;
        process.Refresh();
        var time = (process.TotalProcessorTime - before).TotalMilliseconds / runs;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{time:F2} ms, {1000 / time:F0} articles a second, {allocated / 1024} KB allocated"));
        return 0;
    }

    private static void Detect(EnrichedArticle named, IReadOnlyList<SyntaxTree?> trees, int runs)
    {
        for (var run = 0; run < runs; run++)
            ClaimDetector.Detect(TokenizedArticle.Create(named.Article), named.Entities!, trees, named.Dates);
    }
}
