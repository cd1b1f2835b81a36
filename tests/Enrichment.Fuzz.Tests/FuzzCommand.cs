using System.CommandLine;
using System.Diagnostics;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Fuzz.Tests.Targets;

namespace Enrichment.Fuzz.Tests;

/// <summary>The command for long runs.</summary>
internal static class FuzzCommand
{
    // A defect in common code would fill the disk.
    private const int MostFailures = 50;

    private static readonly TimeSpan ReportEvery = TimeSpan.FromMinutes(1);

    private static readonly Argument<string> Target = new("TARGET") { Description = $"One of: {FuzzTargets.Names}." };
    private static readonly Option<long> Count = new("--count") { DefaultValueFactory = _ => 100_000, Description = "How many inputs." };
    private static readonly Option<long> First = new("--first") { Description = "The number of the first input." };
    private static readonly Option<int> Seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "The seed of the inputs." };
    private static readonly Option<string?> File = new("--file") { Description = "Read this saved input only." };
    private static readonly Option<string> Folder =
        new("--failures") { DefaultValueFactory = _ => "fuzz-failures", Description = "The folder for inputs that show a defect." };

    public static RootCommand Create()
    {
        var command = new RootCommand("Reads mutated input, and reports what shows a defect.") { Target, Count, First, Seed, File, Folder };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(Target)!;
        if (FuzzTargets.All.SingleOrDefault(target => target.Name == name) is not { } target)
        {
            Console.Error.WriteLine($"There is no target '{name}'; use one of: {FuzzTargets.Names}.");
            return 2;
        }

        return parsed.GetValue(File) is { } file ? ReadFile(target, file) : RunMany(target, parsed);
    }

    private static int ReadFile(FuzzTarget target, string file)
    {
        var problem = Fuzzer.FindProblem(target, System.IO.File.ReadAllBytes(file));
        Console.WriteLine(problem ?? "No defect.");
        return problem is null ? 0 : 1;
    }

    private static int RunMany(FuzzTarget target, ParseResult parsed)
    {
        var (seed, first, count) = (parsed.GetValue(Seed), parsed.GetValue(First), parsed.GetValue(Count));
        var (fuzzer, watch, failures) = (new Fuzzer(target, seed), Stopwatch.StartNew(), 0);
        using var progress = new Timer(_ => WriteProgress(fuzzer.Index - first, watch.Elapsed), null, ReportEvery, ReportEvery);
        var hasEnded = fuzzer.Run(first, count, failure =>
        {
            Save(failure, parsed.GetValue(Folder)!);
            if (++failures < MostFailures) return;
            WriteProgress(failure.Index + 1 - first, watch.Elapsed);
            Environment.Exit(1);
        });
        WriteProgress(hasEnded ? count : fuzzer.Index - first, watch.Elapsed);
        return failures == 0 ? 0 : 1;
    }

    private static void Save(FuzzFailure failure, string folder)
    {
        Directory.CreateDirectory(folder);
        System.IO.File.WriteAllBytes(Path.Join(folder, failure.FileName), failure.Input);
        Console.WriteLine(failure);
    }

    private static void WriteProgress(long count, TimeSpan time) =>
        Console.WriteLine($"{count:N0} inputs in {time.TotalSeconds:N0} s");
}
