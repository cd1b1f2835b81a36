using System.Runtime.InteropServices;
using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

/// <summary>The browser that all tests share. Each test opens its article in a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("enrich-pages-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _files;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        // Root, as in a container, has no sandbox. A small /dev/shm is not used.
        string[] arguments = ["--disable-dev-shm-usage", .. IsRoot() ? ["--no-sandbox"] : Array.Empty<string>()];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = arguments });
    }

    /// <summary>Writes a page to a file and opens it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="options">The options of the browser context; null for a wide window in light mode.</param>
    public async Task<OpenedPage> OpenAsync(byte[] html, BrowserNewContextOptions? options = null)
    {
        var file = Path.Join(_folder, $"{Interlocked.Increment(ref _files)}.html");
        await File.WriteAllBytesAsync(file, html);
        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        return await OpenedPage.OpenAsync(context, new Uri(file));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot() => !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && Environment.IsPrivilegedProcess;
}
