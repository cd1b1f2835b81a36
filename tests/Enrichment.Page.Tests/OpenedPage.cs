using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

/// <summary>A page in a browser, with what it did that a page must not do. At the end, it is checked that it did nothing of that.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    private OpenedPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens a file.</summary>
    public static async Task<OpenedPage> OpenAsync(IBrowserContext context, Uri file)
    {
        var opened = new OpenedPage(context, await context.NewPageAsync());
        opened.Watch(file);
        opened.Page.SetDefaultTimeout(10_000);
        await opened.Page.GotoAsync(file.AbsoluteUri);
        return opened;
    }

    /// <summary>The element that a selector finds.</summary>
    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    /// <summary>The id of the selected card; null if none is selected.</summary>
    public Task<string?> GetSelectedCardAsync() => Page.EvaluateAsync<string?>("document.querySelector('.card[aria-current]')?.id ?? null");

    /// <summary>The id of the element with the focus.</summary>
    public Task<string> GetFocusAsync() => Page.EvaluateAsync<string>("document.activeElement.id");

    /// <summary>The words that have a class, with their segments joined.</summary>
    public Task<string> GetWordsAsync(string name) => Page.EvaluateAsync<string>(
        "name => [...document.querySelectorAll('.written .' + name)].map(one => one.textContent).join('')", name);

    /// <summary>The places of all paragraphs, cards and cells in the document, in tenths of a pixel.</summary>
    public Task<string> GetLayoutAsync() => Page.EvaluateAsync<string>(
        """
        JSON.stringify([...document.querySelectorAll('.words, .card, main section, td')].map(one => {
          const box = one.getBoundingClientRect();
          return [box.left, box.top + scrollY, box.width, box.height].map(value => Math.round(10 * value));
        }))
        """);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_problems);
    }

    // The browser reports violations of the policy as errors on the console.
    private void Watch(Uri file)
    {
        Page.Console += (_, message) => AddIf(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => AddIf(true, $"exception: {error}");
        Page.Dialog += (_, dialog) => AddIf(true, $"dialog: {dialog.Message}");
        _context.Request += (_, request) => AddIf(request.Url.Split('#')[0] != file.AbsoluteUri, $"request: {request.Url}");
    }

    private void AddIf(bool isProblem, string problem)
    {
        if (isProblem) _problems.Add(problem);
    }
}
