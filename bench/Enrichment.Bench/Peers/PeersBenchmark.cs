using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Enrichment.Bench.Peers;

/// <summary>
/// Compares the pipeline with the npm packages wink-nlp and compromise, on one processor: <c>peers [SECONDS [CHART]]</c> prints a table for
/// each size of article, and draws the speeds for the sample as an SVG image in the file CHART. The programs take turns, each in a new
/// process that is warm before it is measured.
/// </summary>
internal static class PeersBenchmark
{
    private const int Rounds = 3;
    private const double DefaultSeconds = 1;
    private const string ChartTitle = "Words a second, one processor, the sample article";

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        if (options is ["--measure", var program, var time, .. var files])
        {
            var times = PeerMeasurement.Measure(program, Parse(time), files.Select(File.ReadAllText));
            Console.WriteLine(JsonSerializer.Serialize(times));
            return 0;
        }

        PeerPackages.Install();
        UseOneProcessor();
        var folder = Directory.CreateTempSubdirectory("enrich-peers-").FullName;
        var tables = Compare(PeerArticle.CreateAll(), folder, options is [var seconds, ..] ? Parse(seconds) : DefaultSeconds);
        Directory.Delete(folder, recursive: true);
        foreach (var line in tables.SelectMany(table => table.Format().Append(""))) Console.WriteLine(line);
        if (options is [_, var chart]) File.WriteAllText(chart, PeerChart.Draw(ChartTitle, [.. tables[0].CreateBars()]));
        return 0;
    }

    private static List<PeerTable> Compare(IReadOnlyList<PeerArticle> articles, string folder, double seconds)
    {
        var files = articles.Select((article, index) => Write(Path.Join(folder, $"{index}.txt"), article.Text)).ToList();
        var rounds = new List<Dictionary<PeerProgram, double[]>>();
        for (var round = 1; round <= Rounds; round++)
        {
            Console.Error.WriteLine($"Round {round} of {Rounds}");
            rounds.Add(PeerProgram.All.ToDictionary(program => program, program => program.Measure(seconds, files)));
        }

        return [.. articles.Select((article, index) => new PeerTable(article, [.. rounds.Select(round => GetTimes(round, index))]))];
    }

    private static Dictionary<PeerProgram, double> GetTimes(Dictionary<PeerProgram, double[]> round, int article) =>
        round.ToDictionary(program => program.Key, program => program.Value[article]);

    // New processes inherit the processors of the thread that starts them. On Linux, the property is that of the first thread, which
    // runs all of this command: threads that a process has already started would keep theirs.
    private static void UseOneProcessor()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return;
        using var process = Process.GetCurrentProcess();
        process.ProcessorAffinity = (nint)1 << BitOperations.Log2((ulong)process.ProcessorAffinity);
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }

    private static double Parse(string seconds) => double.Parse(seconds, CultureInfo.InvariantCulture);
}
