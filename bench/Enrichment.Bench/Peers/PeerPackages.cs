using System.ComponentModel;
using System.Diagnostics;

namespace Enrichment.Bench.Peers;

/// <summary>The npm packages of bench/peers, in the versions of its lock file.</summary>
internal static class PeerPackages
{
    private static readonly string Folder = Path.Join(Checkout.Root, "bench", "peers");

    /// <summary>The script that measures a package.</summary>
    public static string Script { get; } = Path.Join(Folder, "measure.mjs");

    /// <summary>Installs the packages if they are missing or older than the lock file.</summary>
    /// <exception cref="InvalidOperationException">They cannot be installed.</exception>
    public static void Install()
    {
        if (IsCurrent()) return;
        var npm = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = Folder,
        };
        try
        {
            using var process = Process.Start(npm)!;
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException("'npm ci' in bench/peers has failed: see the error above.");
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("npm cannot be started: install Node.js 20 or later.", error);
        }
    }

    // npm writes this file last.
    private static bool IsCurrent() =>
        File.GetLastWriteTimeUtc(Path.Join(Folder, "node_modules", ".package-lock.json"))
            >= File.GetLastWriteTimeUtc(Path.Join(Folder, "package-lock.json"));
}
