using System.Text;
using CliWrap;
using CliWrap.Buffered;

namespace Enrichment.Cli.Tests;

/// <summary>Runs the program as a user does.</summary>
internal static class Enrich
{
    // Long enough for a run with a few articles, short enough to detect a hang.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs <c>enrich</c> in a folder and waits until it ends.</summary>
    public static Task<BufferedCommandResult> InAsync(TempFolder folder, params string[] arguments) => InAsync(folder, "", arguments);

    /// <summary>Runs <c>enrich</c> in a folder with standard input. Its outputs must be valid.</summary>
    public static async Task<BufferedCommandResult> InAsync(TempFolder folder, string input, string[] arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        var result = await Command(Assembly, folder, arguments).WithStandardInputPipe(PipeSource.FromString(input)).ExecuteBufferedAsync(
            Encoding.UTF8,
            patience.Token);
        Assert.All(DocumentsIn(folder, "enriched"), file => OutputSchema.AssertArticle(File.ReadAllBytes(file)));
        Assert.All(DocumentsIn(folder, "failed"), file => OutputSchema.AssertFailure(File.ReadAllBytes(file)));
        return result;
    }

    /// <summary>Runs another copy of the program in a folder and waits until it ends.</summary>
    public static async Task<BufferedCommandResult> CopyAsync(string assembly, TempFolder folder, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await Command(assembly, folder, arguments).ExecuteBufferedAsync(Encoding.UTF8, patience.Token);
    }

    /// <summary>Creates a command line for a POSIX shell in which "enrich" is the program.</summary>
    public static async Task<BufferedCommandResult> ShellAsync(TempFolder folder, string line)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await CliWrap.Cli.Wrap("bash")
            .WithArguments(["-c", $"enrich() {{ dotnet '{Assembly}' \"$@\"; }}; {line}"])
            .WithWorkingDirectory(folder.Path)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(Encoding.UTF8, patience.Token);
    }

    /// <summary>The program's assembly, built with the tests.</summary>
    public static string Assembly { get; } = Path.Join(AppContext.BaseDirectory, "enrich.dll");

    private static IEnumerable<string> DocumentsIn(TempFolder folder, string outputs) =>
        folder.FilesIn(outputs).Where(file => file.EndsWith(".json", StringComparison.Ordinal)).Select(file => folder[$"{outputs}/{file}"]);

    private static Command Command(string assembly, TempFolder folder, string[] arguments) => CliWrap.Cli.Wrap("dotnet")
        .WithArguments([assembly, .. arguments])
        .WithWorkingDirectory(folder.Path)
        // As in a build log, where other programs turn on colors.
        .WithEnvironmentVariables(variables => variables.Set("GITHUB_ACTIONS", "true").Set("TERM", "xterm-256color"))
        .WithValidation(CommandResultValidation.None);
}
