using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

[Collection(BrowserCollection.Name)]
public class EntitySelectionTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_click_on_a_name_marks_all_mentions_and_shows_the_entity()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page[".written a.m"].First.ClickAsync();

        await Assertions.Expect(page["#entity-bar .name"]).ToHaveTextAsync("Taliban");
        await Assertions.Expect(page["#entity-bar .position"]).ToHaveTextAsync("mention 1 of 11");
        await Assertions.Expect(page[".written .on-entity"]).ToHaveCountAsync(11);
    }

    [BrowserFact]
    public async Task E_moves_through_the_names_in_the_text_and_n_through_the_mentions_of_one()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("e", "e", "E");
        await Assertions.Expect(page["#entity-bar .name"]).ToHaveTextAsync("Taliban");
        await page.PressAsync("n", "n");
        await Assertions.Expect(page["#entity-bar .position"]).ToHaveTextAsync("mention 3 of 11");
        await page.PressAsync("p", "p", "p");

        await Assertions.Expect(page["#entity-bar .position"]).ToHaveTextAsync("mention 11 of 11");
        await Assertions.Expect(page[".written .on-here"]).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Every_mention_can_be_reached_from_the_entry_of_its_entity()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        var mentions = page["#e0 .mentions a"];

        for (var index = 0; index < await mentions.CountAsync(); index++)
        {
            await mentions.Nth(index).ClickAsync();
            await Assertions.Expect(page["#entity-bar .position"]).ToHaveTextAsync($"mention {index + 1} of 11");
            await Assertions.Expect(page[".written .on-here"]).ToHaveTextAsync("Taliban");
            await Assertions.Expect(page[".written .on-here"]).ToBeInViewportAsync();
        }
    }

    [BrowserFact]
    public async Task Enter_on_a_name_leads_to_its_entry()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("e", "Enter");

        await Assertions.Expect(page["#e0"]).ToBeInViewportAsync();
        Assert.Equal("e0", await page.GetFocusAsync());
    }

    [BrowserFact]
    public async Task The_strip_moves_through_the_sentences_with_mouse_and_keys()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        var strip = page["#strip"];

        await strip.FocusAsync();
        await page.PressAsync("End");
        await Assertions.Expect(page[".read"]).ToBeInViewportAsync();
        var last = await strip.GetAttributeAsync("aria-valuenow");
        await page.PressAsync("ArrowLeft");
        var before = await strip.GetAttributeAsync("aria-valuenow");
        await strip.ClickAsync(new() { Position = new() { X = 2, Y = 10 } });

        Assert.Equal(Pages.Sample.Sentiment!.Sentences.Count, int.Parse(last!));
        Assert.Equal(int.Parse(last!) - 1, int.Parse(before!));
        Assert.Equal("sentence 1: negative -0.25", await strip.GetAttributeAsync("aria-valuetext"));
    }
}
