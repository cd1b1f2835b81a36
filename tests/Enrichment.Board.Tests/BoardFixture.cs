using System.Runtime.InteropServices;

namespace Enrichment.Board.Tests;

/// <summary>The browser and the board that tests share. Each test uses articles with names of its own.</summary>
public sealed class BoardFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The board. Its storage has the samples, and articles that attack it.</summary>
    public ServedBoard Board { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var folder = new TempFolder();
        foreach (var sample in Directory.EnumerateFiles(Checkout.Samples))
            folder.Write($"data/articles/{Path.GetFileName(sample)}", await File.ReadAllBytesAsync(sample));
        foreach (var (name, text) in Hostile.Articles) folder.Write($"data/articles/{name}", text);
        folder.Write("data/articles/copy.txt", await File.ReadAllBytesAsync(Path.Join(Checkout.Samples, "panjshir.txt")));
        folder.Write("data/articles/broken.txt", Failing.Content);
        Board = await ServedBoard.StartAsync(folder);
        if (Chromium.Path is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        // Root, as in a container, has no sandbox. A small /dev/shm is not used.
        string[] arguments = ["--disable-dev-shm-usage", .. IsRoot() ? ["--no-sandbox"] : Array.Empty<string>()];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = arguments });
    }

    /// <summary>Opens a page of the shared board.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="options">The options of the browser context; null for a wide window in light mode.</param>
    public Task<BoardPage> OpenAsync(string path = "/", BrowserNewContextOptions? options = null) => OpenAsync(Board, path, options);

    /// <summary>Opens a page of a board.</summary>
    public async Task<BoardPage> OpenAsync(ServedBoard board, string path = "/", BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        return await BoardPage.OpenAsync(context, new Uri(board.Address, path));
    }

    /// <summary>The path of a file in the storage of the shared board.</summary>
    internal string GetPath(string relative) => Board.GetPath(relative);

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await Board.DisposeAsync();
    }

    private static bool IsRoot() => !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && Environment.IsPrivilegedProcess;
}
