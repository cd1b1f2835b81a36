using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

[Collection(BrowserCollection.Name)]
public class HelpTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task The_question_mark_opens_the_help_and_escape_closes_it()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("?");
        await Assertions.Expect(page["#help"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#help kbd"]).ToContainTextAsync(["j", "k", "d", "c", "e", "E", "n", "p", "Enter"]);
        await page.PressAsync("Escape");

        await Assertions.Expect(page["#help"]).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Single_keys_can_be_turned_off()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page["#help-button"].ClickAsync();
        await page["#single-keys"].UncheckAsync();
        await page["#help button"].ClickAsync();
        await page.PressAsync("j");

        Assert.Null(await page.GetSelectedCardAsync());
    }

    [BrowserFact]
    public async Task A_key_with_a_modifier_is_left_to_the_browser()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("Alt+j", "Control+c");

        Assert.Null(await page.GetSelectedCardAsync());
    }
}
