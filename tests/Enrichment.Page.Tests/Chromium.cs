namespace Enrichment.Page.Tests;

/// <summary>The browser of this machine: in ENRICH_CHROMIUM, or in PATH.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    /// <summary>Its path; null if there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why tests are skipped; null if there is a browser.</summary>
    public static string? Missing { get; } = Find() is null
        ? "There is no Chromium. Install it ('apt-get install chromium'), or set ENRICH_CHROMIUM to its path."
        : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ENRICH_CHROMIUM") is { Length: > 0 } path) return File.Exists(path) ? path : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Join(folder, name))).FirstOrDefault(File.Exists);
    }
}
