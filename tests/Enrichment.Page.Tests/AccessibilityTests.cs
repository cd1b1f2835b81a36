using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Enrichment.Export.Page;
using Enrichment.Pipeline;
using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

[Collection(BrowserCollection.Name)]
public class AccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly RunOnlyOptions Colors = RunOnlyOptions.Rules("color-contrast", "link-in-text-block");

    private static readonly Dictionary<string, EnrichedArticle> Articles = new()
    {
        ["sample"] = Pages.Sample,
        ["right to left"] = Pages.RightToLeft,
        ["empty"] = Export.Tests.TestArticles.Empty,
    };

    [BrowserTheory]
    [InlineData("sample", ColorScheme.Light, 1280)]
    [InlineData("right to left", ColorScheme.Light, 1280)]
    [InlineData("right to left", ColorScheme.Dark, 390)]
    [InlineData("empty", ColorScheme.Light, 390)]
    public async Task Axe_has_no_finding(string article, ColorScheme scheme, int width)
    {
        await using var page = await OpenAsync(Articles[article], scheme, width);

        Assert.Empty(await FindAsync(page, RunOnlyOptions.Tags(Rules)));
    }

    [BrowserFact]
    public async Task Colors_have_enough_contrast_in_dark_mode()
    {
        await using var page = await OpenAsync(Pages.Sample, ColorScheme.Dark, 1280);

        Assert.Empty(await FindAsync(page, Colors));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Colors_have_enough_contrast_in_a_selection_and_in_the_help(ColorScheme scheme)
    {
        await using var page = await OpenAsync(Pages.RightToLeft, scheme, 1280);

        await page.PressAsync("j", "j");
        var claim = await FindAsync(page, Colors);
        await page.PressAsync("e");
        var entity = await FindAsync(page, Colors);
        await page.PressAsync("?");

        Assert.Empty(claim.Concat(entity).Concat(await FindAsync(page, Colors)));
    }

    [BrowserFact]
    public async Task The_color_scheme_is_that_of_the_reader()
    {
        await using var light = await OpenAsync(Pages.Sample, ColorScheme.Light, 1280);
        await using var dark = await OpenAsync(Pages.Sample, ColorScheme.Dark, 1280);

        Assert.Equal("rgb(251, 250, 247)", await GetStyleAsync(light, "html", "backgroundColor"));
        Assert.Equal("rgb(23, 25, 28)", await GetStyleAsync(dark, "html", "backgroundColor"));
    }

    [BrowserFact]
    public async Task Text_from_right_to_left_starts_at_the_right()
    {
        await using var page = await OpenAsync(Pages.RightToLeft, ColorScheme.Light, 1280);

        Assert.Equal("rtl", await GetStyleAsync(page, ".words", "direction"));
        Assert.Equal("rtl", await GetStyleAsync(page, "#c0 .what", "direction"));
        Assert.Equal("fa", await page[".words"].First.GetAttributeAsync("lang"));
    }

    [BrowserFact]
    public async Task A_narrow_window_has_the_cards_below_their_paragraph_and_no_horizontal_scrolling()
    {
        await using var page = await OpenAsync(Pages.Sample, ColorScheme.Light, 320);
        var (words, card) = (await page[".row:has(#c0) .words"].BoundingBoxAsync(), await page["#c0"].BoundingBoxAsync());

        Assert.True(card!.Y >= words!.Y + words.Height);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [BrowserFact]
    public async Task Without_the_script_text_cards_disputes_table_and_entities_are_readable()
    {
        var context = new BrowserNewContextOptions { JavaScriptEnabled = false };
        await using var page = await browser.OpenAsync(Pages.CreateSample(), context);

        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(17);
        await Assertions.Expect(page["#disputes li:visible"]).ToHaveCountAsync(3);
        await Assertions.Expect(page["#claim-table tbody tr:visible"]).ToHaveCountAsync(17);
        await Assertions.Expect(page["#entities li:visible"]).ToHaveCountAsync(37);
        await Assertions.Expect(page["#tools"]).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Print_has_the_text_and_the_cards_and_no_controls()
    {
        await using var page = await OpenAsync(Pages.Sample, ColorScheme.Light, 1280);

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page[".bar"]).ToBeHiddenAsync();
        await Assertions.Expect(page[".copy:visible"]).ToHaveCountAsync(0);
        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(17);
    }

    private Task<OpenedPage> OpenAsync(EnrichedArticle article, ColorScheme scheme, int width) => browser.OpenAsync(
        ArticlePage.Create(article), new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

    private static Task<string> GetStyleAsync(OpenedPage page, string selector, string property) =>
        page.Page.EvaluateAsync<string>(
            "([selector, property]) => getComputedStyle(document.querySelector(selector))[property]", new[] { selector, property });

    private static async Task<IEnumerable<string>> FindAsync(OpenedPage page, RunOnlyOptions rules)
    {
        var result = await page.Page.RunAxe(new AxeRunOptions { RunOnly = rules });
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{violation.Impact} {violation.Id}: {node.Html} {node.Any.FirstOrDefault()?.Message}";
    }
}
