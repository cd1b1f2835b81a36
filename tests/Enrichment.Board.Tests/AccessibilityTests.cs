using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Enrichment.Board.Tests;

[Collection(BoardCollection.Name)]
public class AccessibilityTests(BoardFixture fixture)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [BrowserTheory]
    [InlineData("/", "#articles .enriched .number:not(:empty)", ColorScheme.Light, 1280)]
    [InlineData("/", "#articles .enriched .number:not(:empty)", ColorScheme.Dark, 360)]
    [InlineData("/search?q=before:2030-01-01", "#results .claim", ColorScheme.Light, 1280)]
    [InlineData("/search?q=before:2030-01-01", "#results .claim", ColorScheme.Dark, 360)]
    [InlineData("/search", "#total:not(:empty)", ColorScheme.Light, 360)]
    [InlineData("/entities/person:zabihullah-mujahid", "#said .claim", ColorScheme.Light, 1280)]
    [InlineData("/entities/person:zabihullah-mujahid", "#said .claim", ColorScheme.Dark, 360)]
    [InlineData("/login", "#token", ColorScheme.Light, 360)]
    public async Task Axe_has_no_finding_and_nothing_scrolls_sideways(string path, string shown, ColorScheme scheme, int width)
    {
        await using var page =
            await fixture.OpenAsync(path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        // A result can be indexed after the page was opened.
        while (path.Length > 1 && await page[shown].CountAsync() == 0 && !path.StartsWith("/log", StringComparison.Ordinal))
            await page.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page[shown].First).ToBeVisibleAsync();

        var found = await page.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Rules) });

        page.ExpectRefusals();
        Assert.Empty(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [BrowserFact]
    public async Task Everything_on_the_board_is_reached_by_keyboard()
    {
        await using var page = await fixture.OpenAsync();

        await page.PressAsync("/");
        Assert.Equal("q", await page.GetFocusAsync());
        await page.PressAsync("Escape", "n");
        Assert.Equal("text", await page.GetFocusAsync());
        await page.Page.Keyboard.TypeAsync("Keyboard news: nothing happened / again.");
        await page.PressAsync("Tab", "Enter");

        await page.HasStateAsync("keyboard-news-nothing-happened-again.txt", "enriched");
        await page.GetRow("keyboard-news-nothing-happened-again.txt").Locator("a").FocusAsync();
        await page.PressAsync("Enter");
        await Assertions.Expect(page["h1"]).ToHaveTextAsync("keyboard-news-nothing-happened-again.txt");
    }

    [BrowserFact]
    public async Task The_first_link_skips_to_the_content()
    {
        await using var page = await fixture.OpenAsync();

        await page.PressAsync("Tab");
        await Assertions.Expect(page[".skip"]).ToBeFocusedAsync();
        await page.PressAsync("Enter");

        Assert.Equal("main", await page.GetFocusAsync());
    }

    [BrowserFact]
    public async Task The_focus_stays_on_an_article_while_others_come_in()
    {
        await using var page = await fixture.OpenAsync();
        await page.HasStateAsync("panjshir.txt", "enriched");
        var link = page.GetRow("panjshir.txt").Locator("a");
        await link.FocusAsync();

        await File.WriteAllTextAsync(fixture.GetPath("articles/later.txt"), "Ola Nordmann said it rained.");
        await page.HasStateAsync("later.txt", "enriched");

        await Assertions.Expect(link).ToBeFocusedAsync();
        await Assertions.Expect(page["#news"]).ToContainTextAsync("enriched", new() { Timeout = 10_000 });
    }
}
