using System.Xml.Linq;

namespace Enrichment.Board.Tests;

[Collection(BoardCollection.Name)]
public class SearchTests(BoardFixture fixture)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [BrowserFact]
    public async Task Words_find_claims_and_a_copy_of_an_article_adds_no_claim()
    {
        await using var page = await OpenIndexedAsync("/");

        await page.PressAsync("/");
        await page.Page.Keyboard.TypeAsync("speaker:Mujahid \"hired enemy\"");
        await page.PressAsync("Enter");

        await Assertions.Expect(page["#total"]).ToHaveTextAsync("1 claim");
        await Assertions.Expect(page["#results .who"]).ToHaveTextAsync("Zabihullah Mujahid");
        await Assertions.Expect(page["#results .in a"]).ToHaveTextAsync(["copy.txt, 2021-09-06", "panjshir.txt, 2021-09-06"]);
        await Assertions.Expect(page["#q"]).ToHaveValueAsync("speaker:Mujahid \"hired enemy\"");
    }

    [BrowserFact]
    public async Task A_claim_of_a_result_opens_in_its_article()
    {
        await using var page = await OpenIndexedAsync("/search?q=speaker:Mujahid+%22hired+enemy%22");

        await page["#results .in a"].Last.ClickAsync();

        await Assertions.Expect(page[".card:target"]).ToContainTextAsync("The last nest of the hired enemy");
    }

    [BrowserFact]
    public async Task The_page_of_a_claim_shows_who_disputes_it_and_leads_to_the_speaker()
    {
        await using var page = await OpenIndexedAsync("/search?q=speaker:Mujahid+%22hired+enemy%22");

        await page["#results .what a"].ClickAsync();
        await Assertions.Expect(page["#claim .what"]).ToContainTextAsync("The last nest of the hired enemy");
        await Assertions.Expect(page["#claim .disputed"]).ToHaveTextAsync("disputed");
        await Assertions.Expect(page["#timeline .claim"]).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page["#timeline .relation"].First).Not.ToBeEmptyAsync();
        await page["#claim .who"].ClickAsync();

        await Assertions.Expect(page["h1"]).ToHaveTextAsync("Zabihullah Mujahid");
    }

    [BrowserFact]
    public async Task The_page_of_an_entity_shows_what_it_says_what_is_said_about_it_and_the_sentiment()
    {
        await using var page = await OpenIndexedAsync("/entities/person:zabihullah-mujahid");

        await Assertions.Expect(page["h1"]).ToHaveTextAsync("Zabihullah Mujahid");
        await Assertions.Expect(page["#said .claim"].First).ToContainTextAsync("Zabihullah Mujahid");
        await Assertions.Expect(page["#about"]).ToBeVisibleAsync();
        await Assertions.Expect(page["#tone svg"])
            .ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("^Sentiment on 1 day: 2021-09-06 "));
    }

    [BrowserFact]
    public async Task A_query_that_is_wrong_says_what_to_write()
    {
        await using var page = await fixture.OpenAsync("/search?q=speker:Massoud");

        await Assertions.Expect(page["#total"]).ToContainTextAsync("There is no filter 'speker:'");
        page.ExpectRefusals();
    }

    [BrowserFact]
    public async Task More_claims_are_shown_when_they_are_asked_for()
    {
        await using var page = await OpenIndexedAsync("/search?q=before:2030-01-01");

        await page["#more"].ClickAsync();

        await Assertions.Expect(page["#results > li:nth-child(21) a"].First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_search_is_a_feed()
    {
        await IsIndexedAsync();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(fixture.Board.Address, "/feed?q=speaker:Mujahid"));

        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(
            feed.Elements(Atom + "entry"),
            entry => entry.Element(Atom + "title")!.Value.StartsWith("Zabihullah Mujahid: ", StringComparison.Ordinal));
        Assert.All(
            feed.Elements(Atom + "entry"),
            entry => Assert.StartsWith(
                $"{fixture.Board.Address}claims/said", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_claims_of_an_article_can_be_found_soon_after_it_is_enriched()
    {
        await using var page = await fixture.OpenAsync();
        await File.WriteAllTextAsync(fixture.GetPath("articles/walrus.txt"), "Ola Nordmann said the walrus ate the bridge.");
        await page.HasStateAsync("walrus.txt", "enriched");

        await IsFoundAsync("walrus", 1);
    }

    // The index is updated after the event of the result.
    private async Task<BoardPage> OpenIndexedAsync(string path)
    {
        await IsIndexedAsync();
        return await fixture.OpenAsync(path);
    }

    private async Task IsIndexedAsync()
    {
        await IsFoundAsync("\"hired enemy\" speaker:Mujahid", 1);
        await IsFoundAsync("ferry", 1);
        await IsFoundAsync(Hostile.Query, 1);
    }

    private async Task IsFoundAsync(string query, int least)
    {
        using var client = new HttpClient();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var address = new Uri(fixture.Board.Address, $"/api/search?q={Uri.EscapeDataString(query)}");
        while (true)
        {
            using var answer = System.Text.Json.JsonDocument.Parse(await client.GetStringAsync(address, patience.Token));
            if (answer.RootElement.GetProperty("total").GetInt32() >= least) return;
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
