namespace Enrichment.Board.Tests;

/// <summary>
/// A page of the board in a browser, with what it did that a page must not do. At the end, it is checked that it did nothing of that.
/// </summary>
public sealed class BoardPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _problems = [];

    private BoardPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens an address.</summary>
    public static async Task<BoardPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var opened = new BoardPage(context, await context.NewPageAsync());
        opened.Watch(address);
        opened.Page.SetDefaultTimeout(20_000);
        await opened.Page.GotoAsync(address.AbsoluteUri);
        // The heading appears with the listeners of the page.
        await opened["h1"].First.WaitForAsync();
        return opened;
    }

    /// <summary>The element that a selector finds.</summary>
    public ILocator this[string selector] => Page.Locator(selector);

    /// <summary>The row of an article in the list.</summary>
    public ILocator GetRow(string name) => this["#articles tr"].Filter(new() { HasText = name });

    /// <summary>Waits until an article of the list is in a state.</summary>
    public Task HasStateAsync(string name, string state) =>
        Assertions.Expect(GetRow(name).Locator(".state")).ToHaveTextAsync(state, new() { Timeout = 30_000 });

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    /// <summary>The id of the element with the focus.</summary>
    public Task<string> GetFocusAsync() => Page.EvaluateAsync<string>("document.activeElement.id");

    /// <summary>Expects an answer with an error status, which the browser reports on the console.</summary>
    public void ExpectRefusals() => _problems.Clear();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_problems);
    }

    // The browser reports violations of the policy as errors on the console.
    private void Watch(Uri address)
    {
        Page.Console += (_, message) => AddIf(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => AddIf(true, $"exception: {error}");
        Page.Dialog += (_, dialog) => AddIf(true, $"dialog: {dialog.Message}");
        _context.Request += (_, request) => AddIf(new Uri(request.Url).Authority != address.Authority, $"request: {request.Url}");
    }

    private void AddIf(bool isProblem, string problem)
    {
        if (isProblem) _problems.Add(problem);
    }
}
