using System.Globalization;

namespace Enrichment.Bench.Commands;

/// <summary>
/// Measures short commands from the start of their process to its end: <c>startup [PROGRAM]</c>. The program is an installed <c>enrich</c>,
/// which is compiled in advance; without it, the one of this build is measured.
/// </summary>
internal static class StartupBenchmark
{
    private const int Runs = 10;

    /// <summary>Runs the command with <paramref name="options"/> and returns its exit code.</summary>
    public static int Run(string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("enrich-startup-").FullName;
        try
        {
            var (storage, results) = (Directory.CreateDirectory(Path.Join(folder, "storage")).FullName, Path.Join(folder, "enriched"));
            var sample = Path.Join(Checkout.Samples, "panjshir.txt");
            var program = options is [var installed] ? [installed] : EnrichProcess.Built;
            Console.WriteLine("| Command | Processor time, mean | Time, median | Peak memory |");
            Console.WriteLine("|---|---|---|---|");
            Print("enrich --help", () => EnrichProcess.Run(program, "--help"));
            Print("enrich status", () => EnrichProcess.Run(program, "status", "--storage", storage));
            foreach (var model in (string[])["base", "small"])
            {
                Print($"enrich run panjshir.txt --model {model}", () =>
                    EnrichProcess.Run(program, "run", sample, "--out", results, "--force", "--quiet", "--model", model));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The first run reads the files of the program from the disk and does not count.
    private static void Print(string command, Func<CommandRun> run)
    {
        run();
        var runs = Enumerable.Range(0, Runs).Select(_ => run()).ToList();
        var processor = runs.Average(one => one.Processor.TotalSeconds);
        var median = runs.Select(one => one.Time.TotalSeconds).Order().ElementAt(Runs / 2);
        var memory = runs.Max(one => one.PeakMemory) / (1 << 20);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| `{command}` | {processor:0.00} s | {median:0.00} s | {memory} MiB |"));
    }
}
