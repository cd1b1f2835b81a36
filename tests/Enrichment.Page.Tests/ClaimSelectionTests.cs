using Microsoft.Playwright;

namespace Enrichment.Page.Tests;

[Collection(BrowserCollection.Name)]
public class ClaimSelectionTests(BrowserFixture browser)
{
    private const string FirstContent =
        "that Panjshir, the only Afghan province still outside their hands, had fallen, a heavy loss for the "
        + "National Resistance Front of Afghanistan (NRFA) that has been holding out in the valley";

    [BrowserFact]
    public async Task A_click_on_the_content_selects_the_claim_and_all_of_its_words()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page[".written span.c"].First.ClickAsync();

        Assert.Equal("c0", await page.GetSelectedCardAsync());
        Assert.Equal(FirstContent, await page.GetWordsAsync("on"));
        Assert.Equal("said", await page.GetWordsAsync("on-cue"));
        Assert.Equal("The Taliban", await page.GetWordsAsync("on-source"));
    }

    [BrowserFact]
    public async Task A_click_on_a_card_selects_its_claim()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page["#c1 .what"].ClickAsync();

        Assert.Equal("c1", await page.GetSelectedCardAsync());
        Assert.Equal("The last nest of the hired enemy, Panjshir province, has been taken in full", await page.GetWordsAsync("on"));
    }

    [BrowserFact]
    public async Task More_clicks_on_the_same_words_select_the_claims_around_them()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        var words = page[".written .shared"].First;

        await words.ClickAsync();
        var first = await page.GetSelectedCardAsync();
        await words.ClickAsync();
        var second = await page.GetSelectedCardAsync();
        await words.ClickAsync();

        Assert.Equal(("c4", "c3", "c4"), (first, second, await page.GetSelectedCardAsync()));
    }

    [BrowserFact]
    public async Task The_focus_on_a_cue_or_in_a_card_selects_its_claim()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page[".written a.cue"].Nth(2).FocusAsync();
        var selected = await page.GetSelectedCardAsync();
        await page["#c0 .who"].FocusAsync();

        Assert.Equal(("c2", "c0"), (selected, await page.GetSelectedCardAsync()));
    }

    [BrowserFact]
    public async Task The_tab_key_reaches_cues_and_cards_and_enter_moves_between_them()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        await page[".written a.cue"].First.FocusAsync();

        await page.PressAsync("Enter");
        var card = await page.GetFocusAsync();
        await page.PressAsync("Tab", "Enter");

        Assert.Equal("c0", card);
        await Assertions.Expect(page[".written a.cue"].First).ToBeInViewportAsync();
        Assert.Equal("c0", await page.GetSelectedCardAsync());
    }

    [BrowserFact]
    public async Task J_and_k_move_through_the_claims_and_the_card_has_the_focus()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("j", "j", "j", "k");

        Assert.Equal("c1", await page.GetFocusAsync());
        Assert.Equal("c1", await page.GetSelectedCardAsync());
        await Assertions.Expect(page["#c1"]).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task D_moves_to_the_next_disputed_claim_and_its_link_to_the_pair()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("d", "d", "d", "d");
        await page[".card[aria-current] a.disputed"].ClickAsync();

        Assert.Equal("c10", await page.GetSelectedCardAsync());
        await Assertions.Expect(page["#d2 .who"]).ToHaveTextAsync(["Taliban", "National Resistance Front of Afghanistan"]);
        await Assertions.Expect(page["#d2"]).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Escape_ends_the_selection()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());

        await page.PressAsync("j", "Escape");

        Assert.Null(await page.GetSelectedCardAsync());
        Assert.Equal("", await page.GetWordsAsync("on"));
    }

    [BrowserFact]
    public async Task A_selection_moves_nothing()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        var before = await page.GetLayoutAsync();

        await page.PressAsync("j", "j");
        var claim = await page.GetLayoutAsync();
        await page.PressAsync("e");
        var entity = await page.GetLayoutAsync();

        Assert.Equal([before, before], [claim, entity]);
    }

    [BrowserFact]
    public async Task C_copies_the_claim_with_speaker_cue_content_article_and_date()
    {
        await using var page = await browser.OpenAsync(Pages.CreateSample());
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.PressAsync("j", "j", "c");
        await Assertions.Expect(page["#status"]).ToHaveTextAsync("The claim was copied.");

        Assert.Equal(
            """
            Zabihullah Mujahid declared: “The last nest of the hired enemy, Panjshir province, has been taken in full”
            (asserts, firm, assertive, direct quotation, in the text: Taliban spokesperson Zabihullah Mujahid, on Twitter, 98% sure)
            panjshir.txt, 2021-09-06
            """,
            await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }
}
