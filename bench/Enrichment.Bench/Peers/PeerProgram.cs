using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Enrichment.Bench.Peers;

/// <summary>A program of the comparison.</summary>
/// <param name="Name">The name: a size of the network, <see cref="WithoutNetwork"/>, or a script in bench/peers.</param>
/// <param name="Title">What the table calls it.</param>
internal sealed record PeerProgram(string Name, string Title)
{
    /// <summary>The name of the pipeline with "base" whose time of the network does not count.</summary>
    public const string WithoutNetwork = "without-network";

    /// <summary>The packages.</summary>
    public static IReadOnlyList<PeerProgram> Packages { get; } =
        [new("wink", "wink-nlp"), new("compromise", "compromise")];

    /// <summary>The sizes of the network, and everything else without the network.</summary>
    public static IReadOnlyList<PeerProgram> Own { get; } =
        [new("base", "`base`"), new("small", "`small`"), new(WithoutNetwork, "`base`, without the network")];

    /// <summary>All programs, in the order of a round.</summary>
    public static IReadOnlyList<PeerProgram> All { get; } = [.. Own, .. Packages];

    /// <summary>Measures <paramref name="files"/> in a new process, which inherits the processors of this thread.</summary>
    /// <param name="seconds">The processor time for each article, in seconds; at least one run.</param>
    /// <param name="files">The files with the articles.</param>
    /// <returns>The processor time of one run in milliseconds, for each article.</returns>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public double[] Measure(double seconds, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo(Packages.Contains(this) ? "node" : Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in CreateArguments(seconds).Concat(files)) start.ArgumentList.Add(argument);
        // Otherwise .NET optimizes no code as long as new code runs, and on one processor, a process would be warm after minutes only.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The measurement of '{Name}' failed: see the error above.");
        return JsonSerializer.Deserialize<double[]>(output)!;
    }

    // "dotnet" runs the assembly; a program of its own needs no path.
    private IEnumerable<string> CreateArguments(double seconds)
    {
        string[] measured = [Name, seconds.ToString(CultureInfo.InvariantCulture)];
        if (Packages.Contains(this)) return [PeerPackages.Script, .. measured];
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        return [.. isHost ? [typeof(PeerProgram).Assembly.Location] : Array.Empty<string>(), "peers", "--measure", .. measured];
    }
}
