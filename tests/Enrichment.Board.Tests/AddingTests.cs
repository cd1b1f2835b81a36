using System.Globalization;
using System.Text;

namespace Enrichment.Board.Tests;

[Collection(BoardCollection.Name)]
public class AddingTests(BoardFixture fixture)
{
    private const string Text =
        "The mayor of Oslo, Kari Holm, said the bridge is safe. The engineer Per Dahl denied that the bridge is safe.";

    [BrowserFact]
    public async Task A_dropped_file_is_enriched_while_the_list_shows_it_and_its_page_opens()
    {
        await using var page = await fixture.OpenAsync();

        await DropAsync(page, "dropped.txt", Text);
        await page.HasStateAsync("dropped.txt", "enriched");
        var claims = page.GetRow("dropped.txt").Locator(".number").First;
        await Assertions.Expect(claims).Not.ToBeEmptyAsync();
        var count = int.Parse(await claims.InnerTextAsync(), CultureInfo.InvariantCulture);
        Assert.NotEqual(0, count);
        await page.GetRow("dropped.txt").Locator("a").ClickAsync();

        await Assertions.Expect(page["h1"]).ToHaveTextAsync("dropped.txt");
        await Assertions.Expect(page[".card:visible"]).ToHaveCountAsync(count);
    }

    [BrowserFact]
    public async Task A_chosen_file_is_enriched()
    {
        await using var page = await fixture.OpenAsync();

        var file = new FilePayload { Name = "chosen.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Text) };
        await page["#files"].SetInputFilesAsync(file);

        await page.HasStateAsync("chosen.txt", "enriched");
    }

    [BrowserFact]
    public async Task A_pasted_text_is_enriched_under_its_first_words()
    {
        await using var page = await fixture.OpenAsync();

        await page["#text"].FillAsync("Pasted words of the ministry: nothing was decided.");
        await page["#paste button"].ClickAsync();

        await page.HasStateAsync("pasted-words-of-the-ministry-nothing.txt", "enriched");
        await Assertions.Expect(page["#text"]).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task A_file_does_not_replace_another_article_of_the_same_name()
    {
        await using var page = await fixture.OpenAsync();

        await DropAsync(page, "same.txt", "It rained in Oslo.");
        await DropAsync(page, "same.txt", "It snowed in Oslo.");
        await DropAsync(page, "same.txt", "It rained in Oslo.");
        await Assertions.Expect(page["#uploads li"]).ToHaveTextAsync(["Added: same.txt", "Added: same-2.txt", "Added: same.txt"]);

        Assert.Equal("It rained in Oslo.", await File.ReadAllTextAsync(fixture.GetPath("articles/same.txt")));
        Assert.Equal("It snowed in Oslo.", await File.ReadAllTextAsync(fixture.GetPath("articles/same-2.txt")));
    }

    [BrowserFact]
    public async Task A_failed_article_is_shown_with_its_reason_and_can_be_tried_again()
    {
        await using var page = await fixture.OpenAsync();
        var failure = page["#failure-list li"].Filter(new() { HasText = "broken.txt" });

        await Assertions.Expect(failure.Locator(".reason")).ToContainTextAsync("receive, ");
        await failure.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(failure.Locator(".reason")).ToContainTextAsync("The article failed again");
        File.Delete(fixture.GetPath("articles/broken.txt"));
        await failure.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(failure).ToHaveCountAsync(0);
        Assert.False(File.Exists(fixture.GetPath("failed/broken.txt.json")));
    }

    private static async Task DropAsync(BoardPage page, string name, string text)
    {
        var before = await page["#uploads li"].CountAsync();
        var data = await page.Page.EvaluateHandleAsync(
            """
            ([name, text]) => {
              const data = new DataTransfer();
              data.items.add(new File([text], name, { type: 'text/plain' }));
              return data;
            }
            """,
            new[] { name, text });
        await page["#drop"].DispatchEventAsync("drop", new { dataTransfer = data });
        await Assertions.Expect(page["#uploads li"]).ToHaveCountAsync(before + 1);
    }
}
