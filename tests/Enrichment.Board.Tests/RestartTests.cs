using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Pipeline;

namespace Enrichment.Board.Tests;

[Collection(BoardCollection.Name)]
public class RestartTests(BoardFixture fixture)
{
    [BrowserFact]
    public async Task The_next_process_shows_the_results_and_failures_of_the_one_before_and_retries_them()
    {
        var folder = new TempFolder();
        folder.Write("data/articles/done.txt", "Ola Nordmann said it rained in Bergen.");
        folder.Write("data/articles/late.txt", "Kari Nordmann said it snowed in Bergen.");
        await using var first = await ServedBoard.StartAsync(folder);
        await first.WaitForLineAsync("enriched done.txt");
        await first.WaitForLineAsync("enriched late.txt");
        Assert.Equal(0, await first.TerminateAsync());
        ReplaceByFailure(folder, "late.txt");
        await using var second = await ServedBoard.StartAsync(folder);
        await using var page = await fixture.OpenAsync(second);

        await page.HasStateAsync("done.txt", "enriched");
        await Assertions.Expect(page.GetRow("done.txt").Locator(".number").First).Not.ToBeEmptyAsync();
        await Assertions.Expect(page["#failure-list .reason"]).ToHaveTextAsync("claims, tooComplex: It took too long.");
        await page["#failure-list button"].ClickAsync();

        await page.HasStateAsync("late.txt", "enriched");
        await Assertions.Expect(page["#failures"]).ToBeHiddenAsync();
    }

    private static void ReplaceByFailure(TempFolder folder, string name)
    {
        var result = folder[$"data/enriched/{name}.json"];
        var document = EnrichmentJson.ReadArticle(File.ReadAllBytes(result));
        var record = new FailureRecord(name, Stage.Claims, ErrorCode.TooComplex, "It took too long.", 1, "Try again.")
        {
            ContentHash = document.ContentHash,
            Source = document.Source,
            Pipeline = document.Pipeline,
        };
        File.Delete(result);
        // Articles that a process was receiving when it ended are received again, whatever became of them.
        File.Delete(folder["data/work/.receipts.json"]);
        folder.Write($"data/failed/{name}.json", EnrichmentJson.ToDocument(record));
    }
}
