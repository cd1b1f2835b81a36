using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Enrichment.Bench.Commands;

/// <summary>
/// Measures the memory of <c>enrich run</c> for many articles in one process: <c>memory [ARTICLES [MODEL]]</c> prints its highest values in
/// each quarter of the time. The articles are copies of the sample, each with a text of its own.
/// </summary>
internal static class MemoryBenchmark
{
    private const int Articles = 10_000;
    private const int Parts = 4;

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        var articles = options is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : Articles;
        var model = options is [_, var name] ? name : "base";
        var folder = Directory.CreateTempSubdirectory("enrich-memory-").FullName;
        try
        {
            var (data, results) = (Path.Join(folder, "articles.jsonl"), Path.Join(folder, "results.jsonl"));
            File.WriteAllLines(data, Enumerable.Range(0, articles).Select(CreateRecord));
            var run = EnrichProcess.Run(EnrichProcess.Built, "run", data, "--jsonl", results, "--quiet", "--model", model);
            Print(articles, model, run);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string CreateRecord(int number)
    {
        var text = Encoding.UTF8.GetString(SampleArticle.CreateNumbered(number));
        return JsonSerializer.Serialize(new { id = $"report-{number}", text });
    }

    private static void Print(int articles, string model, CommandRun run)
    {
        var parts = run.Memory.Chunk(Math.Max(1, (run.Memory.Count + Parts - 1) / Parts)).Select(part => ToMiB(part.Max()));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{articles:N0} articles, {model}: {run.Time.TotalSeconds:0} s, {run.Processor.TotalMilliseconds / articles:0.0} ms of "
            + $"processor time an article; peak {ToMiB(run.PeakMemory)} MiB; in each quarter of the time {string.Join(", ", parts)} MiB"));
    }

    private static long ToMiB(long bytes) => bytes / (1 << 20);
}
