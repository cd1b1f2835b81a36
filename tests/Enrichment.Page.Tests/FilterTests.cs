using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

[Collection(BrowserCollection.Name)]
public class FilterTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_slash_key_starts_a_filter_of_cards_table_and_entities()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("/");
        await page.Page.Keyboard.TypeAsync("massoud pakistan");

        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(1);
        await Assertions.Expect(page["#claim-table tbody tr:visible"]).ToHaveCountAsync(1);
        await Assertions.Expect(page["#filter-count"]).ToHaveTextAsync("1 of 17 claims, 0 of 37 entities");
    }

    [BrowserFact]
    public async Task Keys_of_claims_stay_within_the_filter()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page["#stance"].SelectOptionAsync("denies");
        await page["h1"].ClickAsync();
        await page.PressAsync("j", "j");

        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(2);
        Assert.Equal("c11", await page.GetSelectedCardAsync());
    }

    [BrowserFact]
    public async Task Disputed_claims_can_be_shown_alone_and_escape_shows_all()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page["#disputed-only"].CheckAsync();
        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(5);
        await page["#filter"].FocusAsync();
        await page.PressAsync("Escape");

        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(17);
        await Assertions.Expect(page["#filter-count"]).ToBeEmptyAsync();
    }

    [BrowserFact]
    public async Task A_column_of_the_table_sorts_it_up_and_down()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        var header = page["#claim-table th:nth-child(9)"];

        await header.Locator("button").ClickAsync();
        var up = await ReadColumnAsync(page);
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        await header.Locator("button").ClickAsync();

        Assert.Equal(up.Order(), up);
        Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
        Assert.Equal(up.OrderDescending(), await ReadColumnAsync(page));
    }

    [BrowserFact]
    public async Task A_link_to_a_claim_that_the_filter_hides_ends_the_filter()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        await page["#filter"].FillAsync("expressive");

        await page["#d2 .who"].First.ClickAsync();

        Assert.Equal("c10", await page.GetFocusAsync());
        await Assertions.Expect(page["#c10"]).ToBeInViewportAsync();
    }

    private static async Task<List<double>> ReadColumnAsync(OpenedPage page) =>
        [.. (await page["#claim-table td:nth-child(9)"].AllTextContentsAsync()).Select(double.Parse)];
}
