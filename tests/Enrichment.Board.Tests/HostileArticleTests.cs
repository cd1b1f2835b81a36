namespace Enrichment.Board.Tests;

/// <summary>Articles that attack the board. An error, a dialog or a violation of the policy fails each of these tests.</summary>
[Collection(BoardCollection.Name)]
public class HostileArticleTests(BoardFixture fixture)
{
    [BrowserFact]
    public async Task The_list_shows_hostile_names_and_titles_as_text()
    {
        await using var page = await fixture.OpenAsync();

        await page.HasStateAsync("<img src=x onerror=alert(1)>", "enriched");
        await page.HasStateAsync("a%2F..%2Fb?c#d&e.txt", "enriched");
        await page.HasStateAsync("\\u202Eevil", "enriched");

        await Assertions.Expect(page["main img, main script, main svg[onload]"]).ToHaveCountAsync(0);
        Assert.DoesNotContain('\u202E', await page["main"].InnerTextAsync());
    }

    [BrowserTheory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</template><svg onload=alert(1)>")]
    [InlineData("\\u202Eevil")]
    public async Task The_page_of_a_hostile_article_opens_from_the_list(string title)
    {
        await using var page = await fixture.OpenAsync();
        var link = page.GetRow(title).Locator("a");
        await Assertions.Expect(link).ToHaveTextAsync(title);

        await link.ClickAsync();

        await Assertions.Expect(page["h1"]).ToHaveTextAsync(title);
        await Assertions.Expect(page[".card:visible"]).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Search_claim_and_entity_pages_show_hostile_words_as_text()
    {
        await using var page = await fixture.OpenAsync();
        foreach (var title in new[] { "<img src=x onerror=alert(1)>", "<script>alert(1)</script>" })
            await page.HasStateAsync(title, "enriched");
        await page.Page.GotoAsync(new Uri(fixture.Board.Address, $"/search?q={Hostile.Query}+%3Cimg+src%3Dx%3E").AbsoluteUri);
        await Assertions.Expect(page["#total"]).Not.ToBeEmptyAsync();
        await page.Page.GotoAsync(new Uri(fixture.Board.Address, $"/search?q={Hostile.Query}").AbsoluteUri);

        await Assertions.Expect(page["#results .context"].First).ToContainTextAsync("zebra");
        await page["#results .what a"].First.ClickAsync();
        await Assertions.Expect(page["#claim .what"]).ToContainTextAsync("zebra");
        await page["#claim .who"].ClickAsync();
        await Assertions.Expect(page["#said .claim"].First).ToContainTextAsync("zebra");

        await Assertions.Expect(page["main img, main script"]).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_policy_stops_scripts_and_markup_that_get_in_nevertheless()
    {
        await using var page = await fixture.OpenAsync();

        var outcome = await page.Page.EvaluateAsync<string>(
            """
            () => {
              window.ran = [];
              const attacks = [
                () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="ran.push(1)">'),
                () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'ran.push(2)' })),
                () => document.body.setAttribute('onclick', 'ran.push(3)'),
              ];
              for (const attack of attacks) try { attack(); } catch { }
              document.body.click();
              return ran.join();
            }
            """);

        page.ExpectRefusals();
        Assert.Equal("", outcome);
    }
}
