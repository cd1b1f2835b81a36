using System.Diagnostics;
using System.Globalization;
using Enrichment.Embedded;

namespace Enrichment.Bench.Speed;

/// <summary>
/// Measures how fast the embedded provider enriches the sample article, on one thread: <c>speed [SECONDS]</c> prints the times of both
/// sizes, each in a new process; <c>speed base</c> and <c>speed small</c> measure one size in this process.
/// </summary>
internal static class SpeedBenchmark
{
    private const double DefaultSeconds = 8;

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] options)
    {
        var model = AnalyzerModels.Find(options.FirstOrDefault());
        var number = options.Skip(model is null ? 0 : 1).FirstOrDefault();
        var seconds = number is null ? DefaultSeconds : double.Parse(number, CultureInfo.InvariantCulture);
        if (model is { } size) Print(size, await ArticleSpeed.MeasureAsync(size, TimeSpan.FromSeconds(seconds)));
        else foreach (var name in AnalyzerModels.Names) await StartAsync(name, seconds);
        return 0;
    }

    // "dotnet" runs the assembly; a program of its own needs no path.
    private static async Task StartAsync(string model, double seconds)
    {
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        string[] own = ["speed", model, seconds.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(Environment.ProcessPath!, isHost ? [typeof(SpeedBenchmark).Assembly.Location, .. own] : own);
        await process.WaitForExitAsync();
    }

    private static void Print(AnalyzerModel model, ArticleSpeed speed)
    {
        var name = AnalyzerModels.GetName(model);
        Write($"{name}: {1000 / speed.Article:0.0} articles/s");
        Write($"  {speed.Article / speed.Reference:0.0} times the reference of {speed.Reference:0.00} ms");
        Write($"  an article {speed.Article:0.0} ms (median {speed.Median:0.0}), the network alone {speed.Network:0.0} ms");
        foreach (var (step, time) in speed.Steps) Write($"  {step,-10} {time,6:0.00} ms");
        Write($"  loading {speed.Load:0} ms, the first article {speed.First:0} ms; memory after it {speed.Memory / (1 << 20)} MiB more");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
