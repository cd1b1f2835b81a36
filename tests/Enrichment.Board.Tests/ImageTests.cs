namespace Enrichment.Board.Tests;

/// <summary>Takes the images of docs/board.md if the environment variable ENRICH_IMAGES is set.</summary>
[Collection(BoardCollection.Name)]
public class ImageTests(BoardFixture fixture)
{
    [ImageFact]
    public async Task The_images_of_the_documentation_show_the_samples()
    {
        var folder = new TempFolder();
        foreach (var sample in Directory.EnumerateFiles(Checkout.Samples))
            folder.Write($"data/articles/{Path.GetFileName(sample)}", await File.ReadAllBytesAsync(sample));
        folder.Write("data/articles/scan.txt", Failing.Content);
        await using var served = await ServedBoard.StartAsync(folder);

        await using (var board = await fixture.OpenAsync(served, "/", Size(1100)))
        {
            await Assertions.Expect(board["#articles .enriched .number:not(:empty)"]).ToHaveCountAsync(6);
            await Assertions.Expect(board["#failure-list li"]).ToHaveCountAsync(1);
            await Assertions.Expect(board["#queues td"]).ToHaveTextAsync(["0", "0", "0", "0", "0", "0"]);
            await TakeAsync(board, "board.png");
        }

        await using var search = await fixture.OpenAsync(served, "/search?q=panjshir+disputed:yes", Size(900));
        await Assertions.Expect(search["#results > li"]).Not.ToHaveCountAsync(0);
        await TakeAsync(search, "search.png");
    }

    private static BrowserNewContextOptions Size(int height) => new() { ViewportSize = new() { Width = 1120, Height = height } };

    private static Task<byte[]> TakeAsync(BoardPage page, string name) =>
        page.Page.ScreenshotAsync(new() { Path = Path.Join(Checkout.Root, "docs", "images", name) });
}
