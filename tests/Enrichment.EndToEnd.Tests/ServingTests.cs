using Enrichment.Analysis;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests the guarantees on any storage, with the program as a separate process.</summary>
public abstract class ServingTests
{
    // Each part fits a file system.
    private static readonly string ThousandCharacters =
        $"{string.Join('/', Enumerable.Repeat(new string('n', 199), 4))}/{new string('n', 196)}.txt";

    [Fact]
    public async Task Every_article_dropped_comes_out_as_run_enriches_it_or_fails_as_run_fails_it()
    {
        using var place = await NewPlaceAsync();
        await place.DropAsync("before.md", await File.ReadAllTextAsync(Path.Join(Checkout.Samples, "harbour-ferry.md")));
        await using var serving = place.Serve();
        await serving.WaitForLinesAsync("enriched before.md");

        await place.DropAsync("2024/05/späte Fähre.txt", "Maria Olsen said in Bergen that the ferry was safe. The ministry denied it.");
        await place.DropAsync("empty.txt", "");
        await place.DropAsync("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]);

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Documents_of_every_format_come_out_as_run_enriches_them()
    {
        using var place = await NewPlaceAsync();
        foreach (var (name, _, content) in SampleDocuments.All) await place.DropAsync(name, content);
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Articles_of_any_name_and_size_come_out_as_run_enriches_them_or_fails_them()
    {
        const int Limit = 1024 * 1024;
        using var place = await NewPlaceAsync();
        var odd = new[] { "a b/c d.txt", "50% off #1.txt", "what%20is%2Fthis.txt", "q?x=1&y+z.txt", "پنجشیر/گزارش é 🙂.txt", "{name} [x] 'y'.txt" };
        foreach (var name in odd.Append(ThousandCharacters))
            await place.DropAsync(name, $"Nothing happened in Oslo today, said the mayor of {name[..1]}.");
        await place.DropAsync("at the limit.txt", GetText(Limit));
        await place.DropAsync("over the limit.txt", GetText(Limit + 1));
        await place.DropAsync("far over the limit.txt", GetText(20 * Limit));
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Messages_that_come_twice_and_out_of_order_change_nothing()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(30);
        var messages = new List<(Stage Stage, StageMessage Message)>();
        foreach (var (name, content) in place.Articles)
        {
            var version = await place.Storage.Articles.FindSourceAsync(name, CancellationToken.None);
            var message = new StageMessage(name, version!.ETag, EnrichmentPipeline.ComputeHash(content), null);
            foreach (var stage in StageOrder.Analyses) messages.AddRange([(stage, message), (stage, message)]);
        }

        foreach (var (stage, message) in messages.OrderBy(_ => Random.Shared.Next()))
            await place.Storage.Queue.SendAsync(stage, message, CancellationToken.None);
        await using var serving = place.Serve();

        await Guarantees.AssertAsync(place);
    }

    [Fact]
    public async Task Articles_overwritten_while_their_older_version_is_in_the_chain_come_out_as_the_newest()
    {
        using var place = await NewPlaceAsync();
        await place.DropManyAsync(50);
        await using var serving = place.Serve();
        await serving.WaitForLinesAsync("entities ", 5);

        await place.DropManyAsync(50, "second");

        await Guarantees.AssertAsync(place);
    }

    private protected abstract Task<ServedPlace> NewPlaceAsync();

    private static byte[] GetText(int bytes)
    {
        var sentence = "The mayor of Oslo said that nothing had happened. "u8.ToArray();
        return [.. Enumerable.Range(0, bytes).Select(index => sentence[index % sentence.Length])];
    }
}
