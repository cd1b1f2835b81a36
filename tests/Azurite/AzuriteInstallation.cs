using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Azurite;

/// <summary>Azurite in the version of tests/package-lock.json, installed once for all test projects.</summary>
internal static class AzuriteInstallation
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string Tests = Path.Join(Checkout.Root, "tests");

    /// <summary>The script that stops the server when its parent ends or requests it.</summary>
    public static string ExitScript { get; } = Path.Join(Tests, "Azurite", "exit-with-parent.js");

    /// <summary>The script of Azurite. It is installed if it is missing or older than the lock file.</summary>
    public static async Task<string> ScriptAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await using var turn = await TurnAsync(patience.Token);
        if (!IsCurrent()) await InstallAsync(patience.Token);
        return Path.Join(Tests, "node_modules", "azurite", "dist", "src", "azurite.js");
    }

    // npm writes this file last.
    private static bool IsCurrent() =>
        File.GetLastWriteTimeUtc(Path.Join(Tests, "node_modules", ".package-lock.json")) >= File.GetLastWriteTimeUtc(
            Path.Join(Tests, "package-lock.json"));

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        var npm = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = Tests,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(npm);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"'npm ci' in tests/ has failed: {await error}{await output}");
    }

    /// <summary>Starts a program of Node.js.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException(
                $"'{start.FileName}' cannot be started: these tests run against Azurite, which needs Node.js 20 or newer "
                + "with npm on the PATH.",
                error);
        }
    }

    // Test projects run at the same time. One of them installs Azurite, and the others wait.
    private static async Task<FileStream> TurnAsync(CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tests)))[..16];
        var path = Path.Join(Path.GetTempPath(), $"enrichment-azurite-{hash}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200, cancellationToken);
            }
        }
    }
}
